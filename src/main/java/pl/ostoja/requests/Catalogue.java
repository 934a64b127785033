package pl.ostoja.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;

/// Turns what was heard into needs, by the catalogue of the moment.
record Catalogue(Map<String, NeedKind> kinds, NeedClocks clocks) {

    private static final int MOST_PIECES = 1000;

    /// A request as it is heard at this place.
    ///
    /// Refused without needs, for a need that the catalogue does not offer, and for somebody who has died.
    HelpRequest request(Act act, OpenRequest command, Intake.Place place) {
        if (place.dead()) {
            throw new Problem.Refused("the-person-has-died");
        }
        if (command.needs().isEmpty()) {
            throw new Problem.Refused("a-request-names-a-need");
        }
        var byOthers = command.origin() == Origin.THIRD_PARTY || command.reporter() != null;
        var consent = byOthers ? Consent.TO_ASK : Consent.GIVEN;
        return new HelpRequest(
                RequestId.next(),
                command.person(),
                place.household(),
                command.origin(),
                consent,
                command.otherAddress(),
                act.actor().account(),
                act.at(),
                command.needs().stream()
                        .map(wanted -> need(wanted, command, place, consent, act.at()))
                        .toList(),
                0);
    }

    /// A kind that is offered, in a quantity that makes sense.
    NeedKind offered(String code, int quantity) {
        var kind = kinds.get(code);
        if (kind == null || !kind.active()) {
            throw new Problem.Refused("need-is-not-in-the-catalogue", code);
        }
        if (quantity < 1 || quantity > MOST_PIECES) {
            throw new Problem.Refused("need-has-a-quantity", MOST_PIECES);
        }
        return kind;
    }

    private Need need(WantedNeed wanted, OpenRequest command, Intake.Place place, Consent consent, Instant at) {
        var kind = offered(wanted.code(), wanted.quantity());
        var urgency = Objects.requireNonNullElse(wanted.urgency(), kind.urgency());
        var need = new Need(
                NeedId.next(),
                kind,
                persons(kind, wanted, command, place),
                urgency,
                wanted.quantity(),
                wanted.note(),
                wanted.cannotSecure(),
                null,
                wanted.day(),
                at,
                clocks.dueBy(kind, urgency, wanted.day(), at),
                0,
                new Need.State.Open(Stage.NEW));
        return need.known(consent);
    }

    /// Those who were named; else the person of the request; else every member, of things that go by person only
    /// if there is a piece for each.
    private static List<UUID> persons(NeedKind kind, WantedNeed wanted, OpenRequest command, Intake.Place place) {
        if (!wanted.persons().isEmpty()) {
            return wanted.persons().stream().map(PersonId::value).toList();
        }
        if (command.person() != null) {
            return List.of(command.person().value());
        }
        return !kind.perPerson() || wanted.quantity() == place.members().size() ? place.members() : List.of();
    }
}
