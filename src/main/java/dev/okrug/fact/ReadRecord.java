package dev.okrug.fact;

import dev.okrug.contract.Period;
import dev.okrug.source.RecordFlaw;

/**
 * What was read of one raw record, field by field as a {@link Found}: all that {@link Rule}s ask.
 *
 * @param flaw code of a {@link RecordFlaw}
 * @param knownUntil last month that the delivery can know of, as year × 100 + month
 * @param flow as {@link Facts} has it, not as a {@link Found}
 * @param totalRow whether it looks like the foot of a table
 * @param partOfAnother whether it is of a part of what the source gives whole beside it
 * @param otherLevel whether its commodity is not of the level of facts
 * @param districtDiffers whether the deliverer's district is not that of the region at the time
 */
record ReadRecord(
        int flaw,
        int knownUntil,
        int flow,
        long period,
        long region,
        long commodity,
        long partner,
        long value,
        long netWeight,
        long quantity,
        boolean totalRow,
        boolean partOfAnother,
        boolean otherLevel,
        boolean districtDiffers,
        boolean notInNomenclature) {

    /** Whether it has the fields of a record, and is not a header or a total that stands between records. */
    boolean isRecord() {
        return flaw == RecordFlaw.NONE.code() && !totalRow;
    }

    /** The last month of the period as year × 100 + month, and 0 where no period was found. */
    int periodEnd() {
        int code = (int) Found.value(period);
        return code == 0 ? 0 : new Period(code).year() * 100 + new Period(code).lastMonth();
    }
}
