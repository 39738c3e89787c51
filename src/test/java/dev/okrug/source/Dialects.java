package dev.okrug.source;

import dev.okrug.source.Profile.FlowSide;
import java.util.Map;

/** Dialects that tests read by. */
final class Dialects {

    private Dialects() {}

    static Profile okrug() {
        return Profiles.dialect(Profiles.named("okrug"), Map.of(), FlowSide.REGION);
    }

    static Profile okrug(String setting, String value) {
        return Profiles.dialect(Profiles.named("okrug"), Map.of(setting, value), FlowSide.REGION);
    }

    static Profile customs(String setting, String value) {
        return Profiles.dialect(
                Profiles.named("customs-dump"), Map.of("value_unit", "USD", setting, value), FlowSide.REGION);
    }

    /** Our own format with another quote; empty for none. */
    static Profile quotedBy(String quote) {
        return with(okrug(), quote, okrug().encoding());
    }

    static Profile with(Profile base, String quote, String encoding) {
        return new Profile(
                base.name(),
                base.description(),
                base.delimiters(),
                quote,
                encoding,
                base.dbfEncoding(),
                base.columns(),
                base.required(),
                base.constants(),
                base.words(),
                base.flowsOf(),
                base.periods(),
                base.decimal(),
                base.commodityDigits(),
                base.commodityLevel(),
                base.regionCodes(),
                base.partnerCodes(),
                base.valueUnit(),
                base.weightUnit(),
                base.trailingDelimiter());
    }
}
