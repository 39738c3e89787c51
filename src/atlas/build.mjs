// Makes the bundle that the Java side packs into every page: the same sources give the same bytes.
import { readdir, readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const outdir = '../main/resources/dev/okrug/atlas';
const script = {
  entryPoints: { atlas: 'src/main.ts' },
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['chrome110', 'firefox110', 'safari16'],
  legalComments: 'none',
  metafile: true,
  outdir,
};

/** The packages of whose files something is left in the bundle. */
function packages({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
  const folders = files.flatMap((file) => file.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Their licences ask to be where their code is; packages under the same words share them. */
async function notices(folders) {
  const byText = new Map();
  for (const folder of folders) {
    const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) {
      throw new Error(`${name} has no licence`);
    }
    const text = (await readFile(`${folder}/${file}`, 'utf8')).replaceAll('*/', '').trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text}`).join('\n\n');
}

const { metafile } = await build({ ...script, write: false });
await build({ ...script, banner: { js: `/* Holds code of others:\n\n${await notices(packages(metafile))}\n*/` } });
await build({ entryPoints: { atlas: 'src/atlas.css' }, minify: true, charset: 'utf8', outdir });
