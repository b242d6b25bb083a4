// The business rules of EN 16931 as factur-x-kit has them. Prints one line for each file: PASS or FAIL, file, what.
// It is loaded from the folder in the first argument, where its package was installed.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const found = createRequire(path.join(path.resolve(folder), 'package.json')).resolve('factur-x-kit');
const { FacturX } = await import(pathToFileURL(found).href);
for (const file of files) {
  // It knows no XRechnung: it is told the plain guideline.
  const xml = fs.readFileSync(file, 'utf8').replace('#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0', '');
  let errors = [];
  try {
    const result = (await FacturX.fromXML(xml)).validate();
    if (result.valid !== true) errors = (result.errors ?? []).map((error) => error.message);
  } catch (error) {
    errors = [String(error).slice(0, 300)];
  }
  console.log(`${errors.length ? 'FAIL' : 'PASS'}\t${file}\t${errors.join(' | ').replaceAll('\n', ' ')}`);
}
