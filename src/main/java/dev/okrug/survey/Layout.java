package dev.okrug.survey;

import dev.okrug.source.Profile;
import dev.okrug.source.RawField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which fields the columns of a table are, by a profile.
 *
 * @param pack the reference pack that knows its regions best
 */
record Layout(RawTable table, Profile profile, Map<RawField, Integer> columns, String pack) {

    private static final List<Integer> LEVELS = List.of(2, 4, 6, 8, 10);

    boolean has(RawField field) {
        return columns.containsKey(field);
    }

    List<String> values(RawField field) {
        return has(field) ? table.values(columns.get(field)) : List.of();
    }

    double share(RawField field, Predicate<String> holds) {
        return Codes.share(values(field), holds);
    }

    /** Settings of what the profile has otherwise, or leaves open. */
    List<Setting> settings(FileName file, Codes codes) {
        List<Setting> settings = new ArrayList<>();
        valueUnit().ifPresent(settings::add);
        decimal().ifPresent(settings::add);
        encoding().ifPresent(settings::add);
        delimiter().ifPresent(settings::add);
        level().ifPresent(settings::add);
        flow(file).ifPresent(settings::add);
        period(file).ifPresent(settings::add);
        region().ifPresent(settings::add);
        partner(codes).ifPresent(settings::add);
        return settings;
    }

    private Optional<Setting> valueUnit() {
        return profile.valueUnit().isEmpty()
                ? Optional.of(new Setting(
                        "value_unit",
                        "USD",
                        Clue.notKnown(
                                "value_unit", "the file does not tell whether values are in USD or in thousand USD")))
                : Optional.empty();
    }

    private Optional<Setting> decimal() {
        return DecimalShape.of(values(RawField.VALUE))
                .filter(found -> found.mark() != profile.decimal() || !found.isPlain())
                .map(found -> new Setting("decimal", found.mark().name().toLowerCase(Locale.ROOT), found.clue()));
    }

    private Optional<Setting> encoding() {
        String declared = table.delimiter().isPresent() ? profile.encoding() : profile.dbfEncoding();
        return declared.equals(table.encoding())
                ? Optional.empty()
                : Optional.of(new Setting("encoding", table.encoding(), clue("encoding")));
    }

    private Clue clue(String about) {
        return table.clues().stream()
                .filter(each -> each.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Setting> delimiter() {
        return table.delimiter()
                .filter(found -> !profile.delimiters().contains(found))
                .map(found -> new Setting("delimiter", Setting.quoted(found), clue("columns")));
    }

    private Optional<Setting> level() {
        if (profile.commodityLevel() == 0) {
            return Optional.empty();
        }
        int found = LEVELS.stream()
                .filter(level -> share(RawField.COMMODITY, code -> digits(code) == level) > 0)
                .max(Integer::compare)
                .orElse(0);
        double share = share(RawField.COMMODITY, code -> digits(code) == found);
        return found == profile.commodityLevel()
                ? Optional.empty()
                : Optional.of(new Setting(
                        "commodity_level",
                        Integer.toString(found),
                        Clue.of(
                                share,
                                "commodity_level",
                                found == 0
                                        ? "no record is of one commodity: totals of all are taken for facts"
                                        : "the finest codes have " + found + " digits")));
    }

    private static int digits(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9') ? code.length() : 0;
    }

    private Optional<Setting> flow(FileName file) {
        if (has(RawField.FLOW) || profile.constants().containsKey(RawField.FLOW)) {
            return Optional.empty();
        }
        return Optional.of(file.flow()
                .map(flow ->
                        new Setting("flow", flow, Clue.likely("flow", "no column tells it; the name of the file does")))
                .orElseGet(() -> new Setting(
                        "flow",
                        "export",
                        Clue.notKnown("flow", "neither a column nor the name tells whether it is export or import"))));
    }

    private Optional<Setting> period(FileName file) {
        if (has(RawField.PERIOD) || profile.constants().containsKey(RawField.PERIOD)) {
            return Optional.empty();
        }
        return Optional.of(file.period()
                .map(period -> new Setting(
                        "period",
                        Setting.quoted(period),
                        Clue.likely("period", "no column tells it; the name of the file does")))
                .orElseGet(() -> new Setting(
                        "period",
                        "'2000'",
                        Clue.notKnown("period", "neither a column nor the name tells it; 2000 stands here for any"))));
    }

    private Optional<Setting> region() {
        String none = profile.words("not_allocated").stream()
                .filter(word -> !word.isEmpty() && !word.endsWith("*"))
                .findFirst()
                .orElse("NNNNN");
        return has(RawField.REGION) || profile.constants().containsKey(RawField.REGION)
                ? Optional.empty()
                : Optional.of(new Setting(
                        "region",
                        Setting.quoted(none),
                        Clue.notKnown("region", "no column tells it; all records are in the bucket without a region")));
    }

    private Optional<Setting> partner(Codes codes) {
        String nobody = "ZZ";
        if (!has(RawField.PARTNER) && !profile.constants().containsKey(RawField.PARTNER)) {
            return Optional.of(new Setting(
                    "partner", nobody, Clue.notKnown("partner", "no column tells it; ZZ is a partner not specified")));
        }
        Set<String> aggregates = codes.pack(pack).aggregatePartners(profile.partnerCodes());
        return share(RawField.PARTNER, aggregates::contains) == 1
                ? Optional.of(new Setting(
                        "partner",
                        nobody,
                        Clue.likely("partner", "all records are totals over partners; ZZ takes them for facts")))
                : Optional.empty();
    }
}
