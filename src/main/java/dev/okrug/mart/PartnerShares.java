package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.PartnerCode;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import dev.okrug.mart.MarketEffects.Change;
import dev.okrug.reference.Partner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** What {@link PartnerShareYearly} has of one reporter's statistics. */
final class PartnerShares {

    /** Code of the bucket of records that name no partner. */
    private static final String NOT_NAMED = "NNN";

    private static final String NAME_OF_NOT_NAMED = "Not named";
    private static final Change NONE = new Change(0, 0);

    private final Basis basis;
    private final List<String> columns;
    private final Map<String, String> names = new HashMap<>(Map.of(NOT_NAMED, NAME_OF_NOT_NAMED));
    private final ScopePlaces scopes;
    private final List<PartnerTrade.OfYear> trade;
    private final Map<PartnerShareRow.Of, Hhi> concentration = new HashMap<>();

    PartnerShares(Basis basis, Contract contract) {
        this.basis = basis;
        this.columns = new ArrayList<>(contract.fieldNames());
        for (Partner partner : basis.reference().partners()) {
            names.put(partner.code(), partner.name());
        }
        this.scopes = new ScopePlaces(basis.territory());
        this.trade = basis.cubes().byPartner(basis.reporter()).rows().answers(new PartnerTrade(scopes));
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            trade.stream()
                    .collect(Collectors.groupingBy(
                            each -> new PartnerShareRow.Of(each.scope(), flow, each.year()),
                            Collectors.mapping(each -> cents(flow, each), Collectors.toList())))
                    .forEach((of, cents) -> concentration.put(of, Hhi.of(cents)));
        }
    }

    /** What regions export are imports of the job's partner. */
    private long cents(Flow flow, PartnerTrade.OfYear each) {
        return basis.partner().isPresent()
                ? flow.of(each.imports(), each.exports())
                : flow.of(each.exports(), each.imports());
    }

    TableRows rows() {
        return basis.partner().map(this::ofPartner).orElseGet(this::ofAllPartners);
    }

    private TableRows ofPartner(String partner) {
        return basis.cubes()
                .byCommodity(basis.reporter(), Optional.empty())
                .rows()
                .table(new MarketQuestion(scopes, new MarketRows(basis, scopes, maker(partner), concentration)));
    }

    private PartnerShareRow.Maker maker(String partner) {
        return new PartnerShareRow.Maker(
                basis.reporter(), partner, names.get(partner), basis.settings().lowBaseCents(), columns);
    }

    private TableRows ofAllPartners() {
        List<Row> rows = new ArrayList<>();
        FrameCalendar calendar = basis.calendar(Frame.YEARLY);
        CoverageOf<Scope> coverage = calendar.byScope();
        for (Map.Entry<PartnerShareRow.Of, Map<String, Change>> each : changes().entrySet()) {
            PartnerShareRow.Of of = each.getKey();
            Period year = Period.ofYear(of.year());
            if (calendar.moments().contains(year)) {
                MomentCoverage.Figure figure =
                        coverage.at(year, scopes.at(of.scope())).of(Span.MOMENT, of.flow());
                if (figure.delivered()) {
                    add(rows, of, each.getValue(), figure);
                }
            }
        }
        return new TableRows.AtHand(rows);
    }

    private void add(
            List<Row> rows, PartnerShareRow.Of of, Map<String, Change> byPartner, MomentCoverage.Figure figure) {
        Change whole = byPartner.values().stream().reduce(NONE, Change::plus);
        byPartner.forEach((partner, value) -> rows.add(maker(partner)
                .of(
                        of,
                        scopes.at(of.scope()),
                        PartnerShareRow.ofAll(value, whole, null, concentration.get(of)),
                        figure)));
    }

    private Map<PartnerShareRow.Of, Map<String, Change>> changes() {
        Map<PartnerShareRow.Of, Map<String, Change>> changes =
                new TreeMap<>(Comparator.comparing(PartnerShareRow.Of::scope)
                        .thenComparing(PartnerShareRow.Of::flow)
                        .thenComparing(PartnerShareRow.Of::year));
        for (PartnerTrade.OfYear each : trade) {
            String partner = each.partner() == PartnerCode.NOT_NAMED ? NOT_NAMED : PartnerCode.text(each.partner());
            for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                long cents = cents(flow, each);
                if (cents != 0) {
                    changes.computeIfAbsent(
                                    new PartnerShareRow.Of(each.scope(), flow, each.year()), of -> new TreeMap<>())
                            .merge(partner, new Change(cents, 0), Change::plus);
                    changes.computeIfAbsent(
                                    new PartnerShareRow.Of(each.scope(), flow, each.year() + 1), of -> new TreeMap<>())
                            .merge(partner, new Change(0, cents), Change::plus);
                }
            }
        }
        return changes;
    }
}
