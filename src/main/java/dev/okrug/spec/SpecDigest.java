package dev.okrug.spec;

import dev.okrug.contract.Digest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** One number for the meaning of a job spec: canonical JSON, defaults filled in, through SHA-256. */
final class SpecDigest {

    private SpecDigest() {}

    static String of(JobSpec spec) {
        return Digest.of(JsonMapper.shared().writeValueAsString(meaning(spec)));
    }

    private static Map<String, Object> meaning(JobSpec spec) {
        Map<String, Object> meaning = new TreeMap<>();
        meaning.put("job", spec.job());
        meaning.put("reference", spec.reference());
        meaning.put(
                "viewpoint",
                spec.viewpoint().side().name() + said(spec.viewpoint().partner()));
        meaning.put("inputs", spec.inputs().stream().map(SpecDigest::meaning).toList());
        meaning.put("primary_reporter", spec.primaryReporter());
        meaning.put("marts", spec.marts());
        meaning.put("rejected_records", plain(spec.gates().rejectedRecords()));
        meaning.put("rejected_value", plain(spec.gates().rejectedValue()));
        meaning.put("redelivered_records", plain(spec.gates().redeliveredRecords()));
        meaning.put("nomenclature", said(spec.nomenclature()));
        meaning.put("region_groups", said(spec.regionGroups()));
        meaning.put("sectors", said(spec.sectors()));
        meaning.put("targets", said(spec.targets()));
        meaning.put("watch_list", said(spec.watchList()));
        meaning.put("published_figures", said(spec.publishedFigures()));
        meaning.put("differing_figures", said(spec.gates().differingFigures()));
        meaning.put("low_base_usd", plain(spec.lowBaseUsd()));
        meaning.put("include_outside_reference", spec.includeOutsideReference());
        meaning.put("regions_report", said(spec.regionsReport()));
        meaning.put("periods_from", said(spec.periods().from()));
        meaning.put("periods_to", said(spec.periods().to()));
        meaning.put("as_of", said(spec.asOf()));
        meaning.put(
                "withdrawn",
                spec.withdrawals().stream()
                        .map(WithdrawalSpec::toString)
                        .sorted()
                        .toList());
        meaning.put("top_commodities", spec.topCommodities());
        meaning.put("signals_fall", plain(spec.signals().fall()));
        meaning.put("signals_streak_years", spec.signals().streakYears());
        meaning.put("signals_record_years", spec.signals().recordYears());
        meaning.put("disclosure", said(spec.disclosure()));
        return meaning;
    }

    private static Map<String, Object> meaning(InputSpec input) {
        Map<String, Object> meaning = new TreeMap<>();
        meaning.put("path", input.path());
        meaning.put("profile", input.profile());
        meaning.put("reporter", input.reporter());
        meaning.put("vintage", said(input.vintage()));
        meaning.put("source", input.source());
        meaning.put("settings", input.settings());
        return meaning;
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
