/** Abbreviations whose full stop does not by itself end a sentence, and what tends to follow them. */
export const ABBREVIATIONS: ReadonlyMap<string, 'before-name' | 'before-number' | 'anywhere'> = new Map([
  ...words('before-name', 'mr mrs ms dr prof sen rep gov gen lt col sgt capt hon rev st mt messrs vs v e.g i.e'),
  ...words('before-number', 'no nos fig vol p pp sec art approx ca est'),
  ...words(
    'anywhere',
    'inc corp co ltd llc plc bros cos mfg intl assn dept univ jr sr u.s u.k u.n e.u u.s.a d.c l.p n.v b.v s.a s.p.a a.g s.r.l ' +
      'a.m p.m etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
      'calif mass conn fla ill mich minn ore pa tex va wash wis ariz colo ala ga ind kan ky la md mo mont neb nev okla tenn ' +
      'ph.d pty pte jl al sdn bhd lda tbk gebr kft zrt nyrt spol s.r.o a.s d.o.o c.v s.l s.c m.b.h sp z.o.o',
  ),
])

function words<Kind extends string>(kind: Kind, list: string): [string, Kind][] {
  return list.split(' ').map((word) => [word, kind])
}
