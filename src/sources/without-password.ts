/** The address without the name and password that it may hold: "https://reader:secret@a.example/" is "https://a.example/". */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/\/[^/@\s]*@/, '//')
  const url = new URL(address)
  if (url.username === '' && url.password === '') return address
  url.username = ''
  url.password = ''
  return url.href
}
