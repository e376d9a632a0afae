import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a company's own authority, of a receiver on this machine, and of a machine that sends. */
export interface Certificates {
  readonly authority: string;
  readonly server: { readonly certificate: string; readonly key: string };
  readonly client: { readonly certificate: string; readonly key: string };
}

/** Made by openssl, good for a day. */
export function certificatesIn(folder: string): Certificates {
  const path = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const days = ['-days', '1'];
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', ...days, '-subj', '/CN=Mori test authority');
  const signed = (name: string, names: string) => {
    writeFileSync(path(`${name}.ext`), `subjectAltName=${names}\n`);
    openssl('req', ...ec, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}.example`);
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', `${name}.ext`];
    openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.pem`, ...days, ...by);
    return { certificate: path(`${name}.pem`), key: path(`${name}.key`) };
  };
  return {
    authority: path('ca.pem'),
    server: signed('server', 'DNS:localhost,IP:127.0.0.1'),
    client: signed('client', 'DNS:client.example'),
  };
}

/** What a server of Node takes. */
export function serverOptions({ authority, server }: Certificates) {
  const [ca, cert, key] = [authority, server.certificate, server.key].map((file) => readFileSync(file));
  return { ca, cert, key };
}
