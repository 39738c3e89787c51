package dev.okrug.source;

import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import dev.okrug.source.Profile.FlowSide;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The declared raw formats: those that come with Okrug, and profile files of the user. */
public final class Profiles {

    /** Every profile under resources/profiles, by name. */
    public static final List<String> BUILT_IN =
            List.of("okrug", "customs-dump", "comexstat", "comtrade", "comtrade-legacy");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> PERIODS_OF_JOBS = List.of("YYYY", "YYYY-Qn", "YYYY-MM");

    private static final String CONSTANTS = "constants";
    private static final String FLOWS_OF = "flows_of";

    private Profiles() {}

    /** Reads a built-in profile by its name, or a profile file by its path. */
    public static Profile named(String nameOrFile) {
        try (InputStream yaml = BUILT_IN.contains(nameOrFile)
                ? Profiles.class.getResourceAsStream("/profiles/" + nameOrFile + ".yaml")
                : Files.newInputStream(StartFolder.resolve(nameOrFile))) {
            return YAML.readValue(yaml, Profile.class);
        } catch (IOException noSuchFile) {
            throw Fault.spec(
                    "Cannot find profile " + nameOrFile + ": it is neither a file nor one of " + BUILT_IN + ".");
        } catch (JacksonException malformed) {
            throw Fault.spec("Cannot read profile " + nameOrFile + ": " + malformed.getOriginalMessage());
        }
    }

    /** A profile as a profile file has it. */
    public static JsonNode tree(Profile profile) {
        return YAML.valueToTree(profile);
    }

    /**
     * The dialect of the files that a job names: the profile with what the job says of them. A setting named like a raw
     * field is a constant that takes the place of the column.
     *
     * @param ofReporter the side that the reporter is on: the region's where records name regions of its own country
     */
    public static Profile dialect(Profile profile, Map<String, String> settings, FlowSide ofReporter) {
        ObjectNode dialect = YAML.valueToTree(profile);
        settings.forEach((setting, value) -> say(dialect, setting, value));
        sayPeriodsOfJobs(dialect, profile.periods());
        sayWhoseFlows(dialect, ofReporter);
        Profile said = YAML.treeToValue(dialect, Profile.class);
        new DialectProof(said).prove();
        return said;
    }

    /** Most settings have the name of what they take the place of. */
    private static void say(ObjectNode dialect, String setting, String value) {
        switch (setting) {
            case "delimiter" -> dialect.putArray("delimiters").add(delimiter(value));
            case "encoding" -> dialect.put("encoding", value).put("dbf_encoding", value);
            case "decimal", FLOWS_OF, "value_unit", "weight_unit" -> dialect.put(setting, value);
            case "partner" -> {
                // Jobs name partners as they do everywhere, whatever codes the files have.
                dialect.put("partner_codes", "iso2");
                sayConstant(dialect, setting, value);
            }
            case "commodity_level" -> dialect.put(setting, Integer.parseInt(value));
            default -> sayConstant(dialect, setting, value);
        }
    }

    private static void sayConstant(ObjectNode dialect, String setting, String value) {
        Arrays.stream(RawField.values())
                .filter(field -> field.column().equals(setting))
                .forEach(field -> dialect.withObjectProperty(CONSTANTS).put(field.name(), value));
    }

    /** A period that the job says is written as in job specs, whatever the files write. */
    private static void sayPeriodsOfJobs(ObjectNode dialect, List<String> periods) {
        if (dialect.get(CONSTANTS).has(RawField.PERIOD.name())) {
            PERIODS_OF_JOBS.stream()
                    .filter(period -> !periods.contains(period))
                    .forEach(dialect.withArrayProperty("periods")::add);
        }
    }

    private static void sayWhoseFlows(ObjectNode dialect, FlowSide ofReporter) {
        if (dialect.get(FLOWS_OF).asString().equalsIgnoreCase(FlowSide.REPORTER.name())) {
            dialect.put(FLOWS_OF, ofReporter.name());
        }
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
}
