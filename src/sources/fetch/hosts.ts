import { Failure } from '#model/failure.ts'

/** "localhost:8080" and "[::1]:8080" as URL writes them. @throws Failure USAGE */
export function readHost(host: string): string {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  if (url && /:\d+$/.test(host) && url.pathname === '/' && !url.username) return hostAndPort(url)
  throw new Failure('USAGE', `"${host}" is no host with a port.`, 'Write it like 127.0.0.1:8080.')
}

/** Host and port, the port also where it is the usual one: URL leaves it out. */
export function hostAndPort({ hostname, port, protocol }: Pick<URL, 'hostname' | 'port' | 'protocol'>): string {
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}
