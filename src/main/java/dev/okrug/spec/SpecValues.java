package dev.okrug.spec;

import dev.okrug.contract.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes values of a job spec that has passed every check; what is left out gets the default of the schema. */
final class SpecValues {

    private final SpecTree spec;
    private final KnownNames names;

    private SpecValues(SpecTree spec, KnownNames names) {
        this.spec = spec;
        this.names = names;
    }

    static JobSpec of(SpecTree spec, KnownNames names) {
        return new SpecValues(spec, names).job();
    }

    private JobSpec job() {
        return new JobSpec(
                text("/job"),
                text("/reference"),
                Viewpoint.of(spec.text("/viewpoint/partner")),
                spec.elements("/inputs").stream().map(this::input).toList(),
                spec.text("/primary_reporter")
                        .orElseGet(
                                () -> ReporterCheck.reporters(spec).iterator().next()),
                text("/output"),
                marts(),
                gates(),
                spec.text("/nomenclature"),
                spec.text("/region_groups"),
                spec.text("/sectors"),
                spec.text("/targets"),
                spec.text("/watch_list"),
                spec.text("/published_figures"),
                value("/keep_releases").asInt(),
                new BigDecimal(text("/low_base_usd")),
                value("/include_outside_reference").asBoolean(),
                said("/regions_report"),
                periods(),
                spec.text("/as_of").map(LocalDate::parse),
                spec.elements("/withdrawn").stream().map(this::withdrawal).toList(),
                value("/top_commodities").asInt(),
                signals(),
                iceberg(),
                disclosure());
    }

    private InputSpec input(String pointer) {
        return new InputSpec(
                text(pointer + "/path"),
                text(pointer + "/profile"),
                text(pointer + "/reporter"),
                spec.text(pointer + "/vintage").map(LocalDate::parse),
                source(spec, pointer),
                settings(spec.at(pointer + "/settings")));
    }

    /** The name under which vintages of an input follow each other. */
    static String source(SpecTree spec, String input) {
        return spec.text(input + "/source")
                .orElseGet(() -> spec.text(input + "/reporter").orElse("") + ":"
                        + spec.text(input + "/profile").orElse(""));
    }

    private WithdrawalSpec withdrawal(String pointer) {
        return new WithdrawalSpec(
                text(pointer + "/source"),
                Period.parse(text(pointer + "/period")),
                LocalDate.parse(text(pointer + "/vintage")));
    }

    private static Map<String, String> settings(JsonNode node) {
        Map<String, String> settings = new TreeMap<>();
        node.properties()
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().asString()));
        return settings;
    }

    private List<String> marts() {
        List<String> listed = spec.elements("/marts").stream()
                .flatMap(element -> spec.text(element).stream())
                .toList();
        return names.marts().stream()
                .filter(mart -> listed.isEmpty() || listed.contains(mart))
                .toList();
    }

    private Optional<Boolean> said(String pointer) {
        return Optional.of(spec.at(pointer)).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
    }

    private Gates gates() {
        return new Gates(
                Gates.fraction(text("/gates/rejected_records")),
                Gates.fraction(text("/gates/rejected_value")),
                Gates.fraction(text("/gates/redelivered_records")),
                spec.text("/gates/differing_figures").map(Integer::valueOf));
    }

    private SignalThresholds signals() {
        return new SignalThresholds(
                Gates.fraction(text("/signals/fall")),
                value("/signals/streak_years").asInt(),
                value("/signals/record_years").asInt());
    }

    /** The plain word stands for a catalog and a namespace of the usual names. */
    private Optional<IcebergTarget> iceberg() {
        return spec.at("/publish").isMissingNode()
                ? Optional.empty()
                : Optional.of(new IcebergTarget(
                        spec.text("/publish/iceberg/catalog").orElse("okrug"),
                        spec.text("/publish/iceberg/namespace")
                                .orElseGet(() -> text("/job").replace('-', '_'))));
    }

    private Optional<DisclosureSpec> disclosure() {
        return spec.at("/disclosure").isMissingNode()
                ? Optional.empty()
                : Optional.of(new DisclosureSpec(
                        spec.at("/disclosure").isObject(),
                        value("/disclosure/threshold").asInt(),
                        value("/disclosure/dominant_traders").asInt(),
                        value("/disclosure/dominance_percent").asInt(),
                        value("/disclosure/p_percent").asInt()));
    }

    private PeriodRange periods() {
        return new PeriodRange(
                spec.text("/periods/from").map(PeriodRange::firstMonth),
                spec.text("/periods/to").map(PeriodRange::lastMonth));
    }

    private String text(String pointer) {
        return value(pointer).asString();
    }

    private JsonNode value(String pointer) {
        JsonNode said = spec.at(pointer);
        return said.isMissingNode() ? JobSchema.defaultOf(pointer) : said;
    }
}
