package dev.okrug.source;

import dev.okrug.contract.Fault;
import dev.okrug.source.Profile.DecimalMark;
import dev.okrug.source.Profile.FlowSide;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The declared raw formats: those that come with Okrug, and profile files of the user. */
public final class Profiles {

    /** Every profile under resources/profiles, by name. */
    public static final List<String> BUILT_IN = List.of("okrug", "customs-dump", "comexstat");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> PERIODS_OF_JOBS = List.of("YYYY", "YYYY-Qn", "YYYY-MM");

    private Profiles() {}

    /** Reads a built-in profile by its name, or a profile file by its path. */
    public static Profile named(String nameOrFile) {
        try (InputStream yaml = BUILT_IN.contains(nameOrFile)
                ? Profiles.class.getResourceAsStream("/profiles/" + nameOrFile + ".yaml")
                : Files.newInputStream(Path.of(nameOrFile))) {
            return YAML.readValue(yaml, Profile.class);
        } catch (IOException noSuchFile) {
            throw Fault.spec(
                    "Cannot find profile " + nameOrFile + ": it is neither a file nor one of " + BUILT_IN + ".");
        } catch (JacksonException malformed) {
            throw Fault.spec("Cannot read profile " + nameOrFile + ": " + malformed.getOriginalMessage());
        }
    }

    /**
     * The dialect of the files that a job names: the profile with what the job says of them. A setting named like a raw
     * field is a constant that takes the place of the column.
     *
     * @param reporterIsHome whether the reporter is the country whose regions the records name
     */
    public static Profile dialect(Profile profile, Map<String, String> settings, boolean reporterIsHome) {
        Map<RawField, String> constants = new TreeMap<>(profile.constants());
        for (RawField field : RawField.values()) {
            if (settings.containsKey(field.column())) {
                constants.put(field, settings.get(field.column()));
            }
        }
        Profile dialect = new Profile(
                profile.name(),
                profile.description(),
                settings.containsKey("delimiter")
                        ? List.of(delimiter(settings.get("delimiter")))
                        : profile.delimiters(),
                profile.quote(),
                settings.getOrDefault("encoding", profile.encoding()),
                settings.getOrDefault("encoding", profile.dbfEncoding()),
                profile.columns(),
                profile.required(),
                constants,
                profile.words(),
                side(settings.getOrDefault("flows_of", profile.flowsOf().name()), reporterIsHome),
                constants.containsKey(RawField.PERIOD) ? withOurPeriods(profile) : profile.periods(),
                DecimalMark.valueOf(
                        upper(settings.getOrDefault("decimal", profile.decimal().name()))),
                profile.commodityDigits(),
                profile.regionCodes(),
                profile.partnerCodes(),
                settings.getOrDefault("value_unit", profile.valueUnit()),
                settings.getOrDefault("weight_unit", profile.weightUnit()));
        new DialectProof(dialect).prove();
        return dialect;
    }

    /** A period that the job says is written as in job specs, whatever the files write. */
    private static List<String> withOurPeriods(Profile profile) {
        return Stream.concat(profile.periods().stream(), PERIODS_OF_JOBS.stream())
                .distinct()
                .toList();
    }

    /** Settings may name what is hard to see in quotes. */
    private static String delimiter(String setting) {
        return switch (setting) {
            case "comma" -> ",";
            case "semicolon" -> ";";
            case "tab" -> "\t";
            default -> setting;
        };
    }

    private static FlowSide side(String flowsOf, boolean reporterIsHome) {
        FlowSide side = FlowSide.valueOf(upper(flowsOf));
        if (side != FlowSide.REPORTER) {
            return side;
        }
        return reporterIsHome ? FlowSide.REGION : FlowSide.PARTNER;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
