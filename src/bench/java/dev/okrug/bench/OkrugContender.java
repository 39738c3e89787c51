package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Okrug as users start it, with screening, rejections, audits and publication. */
final class OkrugContender implements Contender {

    static final String NAME = "okrug";

    private static final String LAUNCHER = "jobs/okrug";

    private final String heap;

    OkrugContender(String heap) {
        this.heap = heap;
    }

    String heap() {
        return heap;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Builds what is not built yet, by asking it for something small. */
    @Override
    public void prepare(Workload workload) throws IOException, InterruptedException {
        Files.writeString(spec(workload), """
                job: bench
                viewpoint: { of: region }
                inputs:
                  - path: %s/*.txt
                    profile: customs-dump
                    reporter: RU
                    vintage: 2024-02-01
                    settings: { value_unit: USD, decimal: comma }
                output: %s
                marts: [region_yearly, federal_district_yearly, top_commodities_yearly, region_commodity_monthly, rejections]
                """.formatted(workload.deliveries(), workload.output(this)));
        Path log = workload.outputs().resolve("okrug-plan.log");
        int exit = new ProcessBuilder(LAUNCHER, "plan", spec(workload).toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("okrug plan ended with " + exit + ": see " + log);
        }
    }

    private static Path spec(Workload workload) {
        return workload.outputs().resolve("okrug.yaml");
    }

    @Override
    public List<String> command(Workload workload) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER));
        SparkEvents.settings(workload.events(this))
                .forEach((key, value) -> command.addAll(List.of("--conf", key + "=" + value)));
        command.addAll(List.of("run", spec(workload).toString()));
        return command;
    }

    /** The same as a user gives it, without telling of its stages. */
    List<String> silentCommand(Workload workload) {
        return List.of(LAUNCHER, "run", spec(workload).toString());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("OKRUG_HEAP", heap);
    }

    @Override
    public List<Stage> stages(Workload workload) throws IOException {
        return SparkEvents.stages(workload.events(this));
    }

    @Override
    public String query(Sameness.Table table, Path output) {
        String store = output + "/store/intakes/*";
        return switch (table) {
            case FACTS -> """
                    select flow = 1 as export, make_date(period // 100, period % 100, 1) as month,
                           lpad(region::varchar, 5, '0') as region_code,
                           case commodity when 0 then 'XXXXXXXXXX'
                               else left(lpad((commodity // 100)::varchar, 10, '0'), (commodity % 100)::int) end as commodity,
                           case partner when 0 then 'NNN' else chr(partner // 256) || chr(partner % 256) end as partner,
                           value_cents::decimal(18, 0) / 100 as value_usd, net_weight_grams::decimal(18, 0) / 1000 as net_weight_kg,
                           quantity_thousandths::decimal(18, 0) / 1000 as quantity, quantity_unit
                    from read_parquet('${store}/records/*.parquet') where outcome = 0""".replace("${store}", store);
            case CUBE -> """
                    select lpad(region::varchar, 5, '0') as region_code, make_date(period // 100, period % 100, 1) as month,
                           case commodity when 0 then 'XXXXXX' else left(lpad((commodity // 100)::varchar, 10, '0'), 6) end
                               as commodity,
                           (sum(exports_cents) / 100)::decimal(18, 2) as exports_usd,
                           (sum(imports_cents) / 100)::decimal(18, 2) as imports_usd,
                           (sum(export_grams) / 1000)::decimal(18, 3) as exports_net_weight_kg,
                           (sum(import_grams) / 1000)::decimal(18, 3) as imports_net_weight_kg,
                           (sum(exports_weighed_cents) / 100)::decimal(18, 2) as exports_weighed_usd,
                           (sum(imports_weighed_cents) / 100)::decimal(18, 2) as imports_weighed_usd
                    from read_parquet('${store}/cube/*.parquet') group by all""".replace("${store}", store);
            default -> table.in(output.resolve("current"), "/*.parquet");
        };
    }
}
