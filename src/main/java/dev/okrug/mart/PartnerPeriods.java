package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Asks for what each region traded with each partner in each period, seen from the regions. */
final class PartnerPeriods implements CubeQuestion<PartnerPeriods.Traded> {

    private static final long serialVersionUID = 1;

    private static final KeyPart PERIOD = KeyPart.last(18);
    private static final KeyPart PARTNER = PERIOD.before(16);
    private static final KeyPart REGION = PARTNER.before(20);

    /** In cents. */
    record Traded(int region, int partner, Period period, long exports, long imports) implements Serializable {}

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    @Override
    public int blocks() {
        return 1;
    }

    @Override
    public Keys keys() {
        return (row, sums) ->
                sums.add(0, REGION.of(row.region()) | PARTNER.of(row.partner()) | PERIOD.of(row.period()));
    }

    @Override
    public Iterator<Traded> answer(KeyedSums sums) {
        return Arrays.stream(sums.keys())
                .mapToObj(key -> {
                    int place = sums.place(key);
                    return new Traded(
                            REGION.in(key),
                            PARTNER.in(key),
                            new Period(PERIOD.in(key)),
                            sums.sum(place),
                            sums.sum(place + 1));
                })
                .iterator();
    }
}
