// Makes the bundle that the Java side packs into every page: the same sources give the same bytes.
import { build } from 'esbuild';

const target = '../main/resources/dev/okrug/atlas';

await build({
  entryPoints: { atlas: 'src/main.ts' },
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['chrome110', 'firefox110', 'safari16'],
  legalComments: 'none',
  outdir: target,
});
await build({ entryPoints: { atlas: 'src/atlas.css' }, minify: true, charset: 'utf8', outdir: target });
