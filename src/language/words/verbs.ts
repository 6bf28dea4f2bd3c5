/** The verbs that business news states relations with, and those that govern them (say, plan, deny). */
export const VERBS: readonly string[] = (
  'resume upsize prolong delegate utilise retrofit acquire buy purchase own sell supply provide offer make produce manufacture develop launch release introduce unveil announce ' +
  'use adopt deploy employ utilize run power build operate host rely depend rent lease license order procure source obtain get receive ' +
  'spend pay contract award win sign ink land secure strike reach agree partner team collaborate cooperate ally join work tie link ' +
  'compete rival challenge face battle vie fight outsell overtake beat take invest fund back finance support lead inject pour commit ' +
  'raise hold control have include comprise consist form create establish found start set cofound co-found incorporate launch begin open ' +
  'base headquarter locate relocate move appoint name hire promote elect serve head chair direct manage oversee step resign retire leave ' +
  'succeed replace become remain return report post generate earn lose gain rise fall grow increase decrease drop climb jump surge slip ' +
  'decline shrink double triple total reach record book spin divest merge combine absorb integrate rename rebrand market distribute ' +
  'publish stream broadcast design ship deliver equip fit outfit migrate switch shift turn drop ditch abandon dump end terminate cancel ' +
  'stop cease discontinue replace renew extend expand sponsor serve customize assemble store handle process say tell add note claim ' +
  'state confirm deny refuse reject dismiss believe think expect plan intend aim hope want seek consider explore mull weigh discuss ' +
  'negotiate propose bid try attempt continue help allow enable let force ask require need decide choose select pick opt ' +
  'account represent derive bill charge cost value fetch close complete finalize conclude approve block file list trade price ' +
  'describe call know dub see view regard accuse sue allege fine warn suggest indicate estimate forecast project predict rumor rumour ' +
  'subsidize subscribe access train test pilot install purchase stock carry feature bundle embed embrace tap leverage harness trial ' +
  'house situate co-develop co-own manage advise audit insure lend borrow guarantee acquire outsource subcontract commission swap trim ' +
  'strip step shop equip snap scoop gobble swallow buyout privatize nationalize list float go come bring give keep put hand show allot ' +
  'introduce debut roll market license franchise brand cover report publish own maintain boast employ post tout pitch peddle retail resell ' +
  'export import trade invent pioneer craft author co-author engineer mine extract refine brew bottle bake grow farm fly sail transport ' +
  'transfer refer occur submit permit ban bar prohibit drag push pull draw attract seize grab capture steal poach defect flee quit exit ' +
  'enter ink forge seal cede surrender fold codeshare contribute dissolve expire lapse unwind collapse happen sever wind withdraw pull depart oust belong worry spar race undercut outpace plow plough pump bankroll anchor demerge privatize helm rejoin domicile incorporate clinch bag cater clean entrust farm standardize utilise implement back furnish charter import count grant pit bring stand place pit utilize hand roll cite praise criticize surpass accelerate improve slow narrow widen tumble plunge soar rally rebound edge inch advance ease fire dismiss sack replace assume take ' +
  'leap swell rocket balloon mount recover treble quadruple sink plummet dip slump slide crash contract halve shed retreat dive weaken recede top exceed amount ' +
  'hit pass cross stay average equal approach number settle boost lift lower slash gross net ring notch rack tick spike shoot sell finish touch cut reduce achieve log guide target register suffer incur realise realize anticipate reiterate affirm command enjoy ' +
  'swing wipe knock shave ' +
  'garner separate detach split compose near clear authorize bless investigate probe examine scrutinize unload amass accumulate hike pare dilute jettison dispose snatch hoover mop nab subsume annex squeeze inherit rescue encompass amalgamate vest auction ' +
  'nationalise privatise incubate seed capitalize recapitalize bequeath snare wrest consolidate unite hive accept recommend spurn rebuff snub resist collect review flow lay dominate regain relinquish divide ' +
  'pool elevate pip unseat leapfrog concede forfeit yield snatch lure wrest hook sublicense out-license consult remove organise ' +
  'outbid defeat best trounce edge outdo eclipse dethrone outgun outmaneuver tussle jostle wrestle duel clash contend lag trail codevelop co-create co-design co-brand co-market co-host co-produce cross-license preside bear govern spearhead mastermind captain steer vacate relinquish recruit rehire co-lead co-head co-chair dominate conceive originate organize unite pair cofinance affiliate associate ' +
  'participate sit evolve resell rename reorganize co-invest offload engage retain enlist advertise originate carve co-lead co-operate grind bank issue print fill research convert upgrade standardise cede surrender fold construct distill stem arrive nominate fabricate cast mould mold weave knit sew stitch package blend roast formulate paint dye service repair overhaul refurbish monitor inspect guard haul certify calibrate collect recycle warehouse translate administer underwrite reinsure dispatch wear contain constitute nab write feed heat commercialise commercialize showcase nickname schedule track insist range stretch plump garner finalise prefer recall patent reveal demonstrate prescribe undertake analyze analyse rebuild bet transition discard protect scan automate summarise summarize digitise digitize simulate navigate archive teach treat remember update'
)
  .split(' ')
  .filter((verb, index, all) => all.indexOf(verb) === index)

/** Past tense and past participle, where they are not "-ed". */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'buy:bought sell:sold make:made build:built run:ran,run get:got,gotten spend:spent pay:paid win:won strike:struck,stricken ' +
    'lead:led hold:held have:had begin:began,begun leave:left become:became,become rise:rose,risen fall:fell,fallen grow:grew,grown ' +
    'lose:lost spin:spun say:said tell:told think:thought seek:sought bid:bid let:let choose:chose,chosen cost:cost see:saw,seen ' +
    'know:knew,known lend:lent put:put give:gave,given keep:kept show:showed,shown go:went,gone come:came,come bring:brought ' +
    'outbid:outbid outdo:outdid,outdone take:took,taken beat:beat,beaten fight:fought set:set cut:cut hand:handed fly:flew,flown draw:drew,drawn steal:stole,stolen ' +
    'flee:fled quit:quit withdraw:withdrew,withdrawn overtake:overtook,overtaken oversee:oversaw,overseen outsell:outsold resell:resold ' +
    'forecast:forecast,forecasted broadcast:broadcast mine:mined tie:tied vie:vied ally:allied do:did,done shrink:shrank,shrunk ' +
    'stand:stood slide:slid sink:sank,sunk leap:leapt,leaped creep:crept swell:swelled,swollen shed:shed dive:dived,dove hit:hit shoot:shot swing:swung total:totaled,totalled ' +
    'fit:fit,fitted cancel:canceled,cancelled rival:rivaled,rivalled wind:wound unwind:unwound write:wrote,written ' +
    'bear:bore,born,borne sit:sat understand:understood undertake:undertook,undertaken forbid:forbade,forbidden grind:ground weave:wove,woven sew:sewed,sewn knit:knit,knitted cast:cast wear:wore,worn feed:fed underwrite:underwrote,underwritten rebuild:rebuilt bet:bet teach:taught'
  )
    .split(' ')
    .map((entry): [string, string[]] => [entry.split(':')[0] as string, (entry.split(':')[1] as string).split(',')]),
)
