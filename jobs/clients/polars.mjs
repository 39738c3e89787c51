// Reads the current release with nodejs-polars and prints tab-separated values (first: npm ci).
//   node polars.mjs districts OUTPUT YEAR               turnover of the federal districts of today
//   node polars.mjs table OUTPUT TABLE COLUMN...        columns of any table
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pl from "nodejs-polars";

// Asked once: whoever keeps the answer reads one release, whatever is published meanwhile.
function currentRelease(output) {
  const { release } = JSON.parse(readFileSync(join(output, "current.json"), "utf8"));
  return join(output, "releases", release);
}

function mart(release, table) {
  return pl.scanParquet(join(release, table, "*.parquet"));
}

function districts(release, year) {
  const turnover = mart(release, "federal_district_yearly")
    .filter(pl.col("composition").eq(pl.lit("current")).and(pl.col("year").eq(pl.lit(Number(year)))))
    .groupBy("federal_district_code")
    .agg(pl.col("turnover_usd").sum())
    .sort("federal_district_code");
  const all = turnover.select(pl.lit("all").alias("federal_district_code"), pl.col("turnover_usd").sum());
  return [...rows(turnover), ...rows(all)];
}

// As text, since a number of JavaScript does not hold a DECIMAL(18,2).
function rows(table) {
  return table.select(pl.all().cast(pl.Utf8)).collectSync().rows();
}

function answer([question, output, ...details]) {
  const release = currentRelease(output);
  switch (question) {
    case "districts":
      return districts(release, details[0]);
    case "table":
      return rows(mart(release, details[0]).select(...details.slice(1)));
    default:
      throw new Error(`Cannot answer ${question}: ask for districts or a table, as the head of this file says.`);
  }
}

for (const row of answer(process.argv.slice(2))) {
  console.log(row.map((cell) => cell ?? "").join("\t"));
}
