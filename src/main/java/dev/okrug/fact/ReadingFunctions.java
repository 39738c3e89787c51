package dev.okrug.fact;

import static org.apache.spark.sql.functions.call_function;

import dev.okrug.reference.Nomenclature;
import dev.okrug.reference.Reference;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The functions that read texts, as a catalog of Spark: so they are called from generated code on Spark's own strings. Those
 * that look codes up stand under the name of their reference pack: {@code okrug.ru.`regions by okato5,name`}, or of the
 * nomenclature's file.
 */
public final class ReadingFunctions implements FunctionCatalog {

    private static final String CATALOG = "okrug";
    private static final String REGIONS = "regions by ";
    private static final String PARTNERS = "partners by ";
    private static final String DISTRICT = "district_prefix";

    /** Makes the functions known to a session. */
    static void install(SparkSession spark) {
        spark.conf().set("spark.sql.catalog." + CATALOG, ReadingFunctions.class.getName());
    }

    static Column amount(Column text, Column scale, Column mark) {
        return call_function(CATALOG + ".amount", text, scale, mark);
    }

    static Column period(Column text, Column month, Column patterns) {
        return call_function(CATALOG + ".period", text, month, patterns);
    }

    static Column commodity(Column text, Column digits) {
        return call_function(CATALOG + ".commodity", text, digits);
    }

    static Column region(Column text, Reference reference, List<String> codeSystems) {
        return call_function(inPack(reference, REGIONS + String.join(",", codeSystems)), text);
    }

    static Column partner(Column text, Reference reference, String codeSystem) {
        return call_function(inPack(reference, PARTNERS + codeSystem), text);
    }

    static Column districtPrefix(Column region, Column period, Reference reference) {
        return call_function(inPack(reference, DISTRICT), region, period);
    }

    /** @param ofRecord the components of a {@link ReadRecord}, in their order */
    static Column brokenRules(Column... ofRecord) {
        return call_function(CATALOG + "." + BrokenRules.NAME, ofRecord);
    }

    static Column notInNomenclature(Column commodity, Nomenclature nomenclature) {
        return call_function(named(nomenclature.file(), NotInNomenclature.NAME), commodity);
    }

    private static String inPack(Reference reference, String function) {
        return named(reference.name(), function);
    }

    private static String named(String packOrFile, String function) {
        return CATALOG + ".`" + packOrFile.replace("`", "``") + "`.`" + function + "`";
    }

    @Override
    public UnboundFunction loadFunction(Identifier function) throws NoSuchFunctionException {
        return new Unbound(
                function.namespace().length == 0 ? plain(function) : load(function.namespace()[0], function));
    }

    private static BoundFunction load(String packOrFile, Identifier function) throws NoSuchFunctionException {
        return function.name().equals(NotInNomenclature.NAME)
                ? new NotInNomenclature(Nomenclature.read(packOrFile))
                : inPack(Reference.load(packOrFile), function);
    }

    private static BoundFunction plain(Identifier function) throws NoSuchFunctionException {
        return switch (function.name()) {
            case "amount" -> new TextFunctions.Amount();
            case "period" -> new TextFunctions.PeriodOf();
            case "commodity" -> new TextFunctions.Commodity();
            case BrokenRules.NAME -> new BrokenRules();
            default -> throw new NoSuchFunctionException(function);
        };
    }

    private static BoundFunction inPack(Reference reference, Identifier function) throws NoSuchFunctionException {
        String name = function.name();
        if (name.startsWith(REGIONS)) {
            List<String> systems = List.of(name.substring(REGIONS.length()).split(","));
            return new CodeLookup(name, new RegionResolver(reference, systems));
        }
        if (name.startsWith(PARTNERS)) {
            return new CodeLookup(name, new PartnerResolver(reference, name.substring(PARTNERS.length())));
        }
        if (name.equals(DISTRICT)) {
            return new DistrictPrefix(reference);
        }
        throw new NoSuchFunctionException(function);
    }

    @Override
    public Identifier[] listFunctions(String[] namespace) {
        return new Identifier[0];
    }

    @Override
    public void initialize(String name, CaseInsensitiveStringMap options) {}

    @Override
    public String name() {
        return CATALOG;
    }

    private record Unbound(BoundFunction function) implements UnboundFunction {

        @Override
        public BoundFunction bind(StructType arguments) {
            return function;
        }

        @Override
        public String description() {
            return function.name();
        }

        @Override
        public String name() {
            return function.name();
        }
    }
}
