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

/** Asks for what each scope traded with each partner in a year, seen from the regions. */
final class PartnerTrade implements CubeQuestion<PartnerTrade.OfYear> {

    private static final long serialVersionUID = 1;

    private static final KeyPart PARTNER = KeyPart.last(16);
    private static final KeyPart YEAR = PARTNER.before(12);
    private static final KeyPart SCOPE = YEAR.before(20);

    private final ScopePlaces scopes;

    PartnerTrade(ScopePlaces scopes) {
        this.scopes = scopes;
    }

    /**
     * A scope's trade with one partner in one year, in cents.
     *
     * @param scope its place
     */
    record OfYear(int scope, int year, int partner, long exports, long imports) implements Serializable {}

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
        return (row, sums) -> {
            long key = YEAR.of(new Period(row.period()).year()) | PARTNER.of(row.partner());
            for (int scope : scopes.of(row.region())) {
                sums.add(0, SCOPE.of(scope) | key);
            }
        };
    }

    @Override
    public Iterator<OfYear> answer(KeyedSums sums) {
        return Arrays.stream(sums.keys())
                .mapToObj(key -> {
                    int place = sums.place(key);
                    return new OfYear(
                            SCOPE.in(key), YEAR.in(key), PARTNER.in(key), sums.sum(place), sums.sum(place + 1));
                })
                .iterator();
    }
}
