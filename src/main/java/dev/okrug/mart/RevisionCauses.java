package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Standing;
import dev.okrug.mart.Revision.Cause;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why figures of some time are not what they were in the release before. */
final class RevisionCauses {

    private final FormerRelease former;
    private final String reference;
    private final List<DeliveredPeriod> periods;
    private final boolean isDeliveryGone;

    RevisionCauses(FormerRelease former, Basis basis) {
        this.former = former;
        this.reference = basis.reference().digest();
        this.periods = basis.vintages().periods().stream()
                .filter(each -> each.delivery().reporter().equals(basis.reporter()))
                .toList();
        Set<String> contents =
                basis.vintages().deliveries().stream().map(Delivery::digest).collect(Collectors.toSet());
        this.isDeliveryGone = !contents.containsAll(former.contents());
    }

    /** The cause that is nearest to the records. */
    Cause of(Frame frame, Period moment) {
        List<DeliveredPeriod> parts = periods.stream()
                .filter(each -> frame.holds(moment, each.period()))
                .toList();
        boolean isReplaced = parts.stream().anyMatch(each -> each.standing() == Standing.SUPERSEDED && !isNew(each));
        if (parts.stream().anyMatch(each -> each.counted() && isNew(each))) {
            return isReplaced ? Cause.NEW_VINTAGE : Cause.NEW_DELIVERY;
        }
        if (isDeliveryGone) {
            return Cause.DELIVERY_GONE;
        }
        if (!reference.equals(former.reference())) {
            return Cause.REFERENCE;
        }
        return isReplaced && parts.stream().noneMatch(DeliveredPeriod::counted) ? Cause.DELIVERY_GONE : Cause.JOB;
    }

    private boolean isNew(DeliveredPeriod each) {
        return !former.contents().contains(each.delivery().digest());
    }
}
