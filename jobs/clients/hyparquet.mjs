// Reads the current release from a web server with hyparquet, in a browser or in Node; needs no listing of folders.
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";

// Asked once: whoever keeps the answer reads one release, whatever is published meanwhile.
export async function currentRelease(output) {
  const { release } = await json(new URL("current.json", output), "no-store");
  const folder = new URL(`releases/${release}/`, output);
  const { tables } = await json(new URL("manifest.json", folder));
  return { folder, tables: new Map(tables.map((table) => [table.name, table])) };
}

async function json(url, cache = "default") {
  const response = await fetch(url, { cache });
  if (!response.ok) {
    throw new Error(`Cannot read ${url}: the server says ${response.status}. Is it the folder of an output?`);
  }
  return response.json();
}

// Columns of a table, row by row. Decimals come as texts with all their digits: a number of JavaScript does not hold a
// DECIMAL(18,2), and hyparquet would make one of it.
export async function rows(release, name, columns) {
  const table = release.tables.get(name);
  if (!table) {
    throw new Error(`Cannot find ${name} in the release. There are: ${[...release.tables.keys()].join(", ")}`);
  }
  const parts = await Promise.all(table.files.map(({ path }) => part(new URL(path, release.folder), columns)));
  return parts.flat();
}

async function part(url, columns) {
  const file = await asyncBufferFromUrl({ url: url.href });
  const metadata = await parquetMetadataAsync(file);
  const scales = takeScales(metadata);
  const found = await parquetReadObjects({ file, metadata, columns, compressors });
  return found.map((row) => columns.map((column) => value(row[column], scales.get(column))));
}

// Without its annotation a decimal is read as what it is in the file, a whole number of hundredths or thousandths.
function takeScales(metadata) {
  const scales = new Map();
  for (const element of metadata.schema) {
    if (element.converted_type === "DECIMAL" || element.logical_type?.type === "DECIMAL") {
      scales.set(element.name, element.scale ?? element.logical_type.scale);
      delete element.converted_type;
      delete element.logical_type;
    }
  }
  return scales;
}

function value(cell, scale) {
  if (cell instanceof Date) {
    return cell.toISOString().slice(0, 10);
  }
  return typeof cell === "bigint" && scale !== undefined ? decimal(cell, scale) : cell;
}

function decimal(units, scale) {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

// Turnover of the federal districts of today, and of all together, exact to the cent.
export async function districts(release, year) {
  const columns = ["composition", "year", "federal_district_code", "turnover_usd"];
  const sums = new Map();
  let all = 0n;
  for (const [composition, of, district, turnover] of await rows(release, "federal_district_yearly", columns)) {
    if (composition === "current" && of === year) {
      const cents = BigInt((turnover ?? "0.00").replace(".", ""));
      sums.set(district, (sums.get(district) ?? 0n) + cents);
      all += cents;
    }
  }
  const sorted = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  return [...sorted, ["all", all]].map(([district, cents]) => [district, decimal(cents, 2)]);
}
