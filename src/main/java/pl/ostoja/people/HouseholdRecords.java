package pl.ostoja.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.ostoja.centre.DistrictId;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.GeoPoint;
import pl.ostoja.kernel.Ids;

/// The way every change of a household goes: read, placed in a district, remembered, stored, findable, told.
@Component
class HouseholdRecords {

    private final HouseholdRepository households;
    private final RegistrationRows rows;
    private final Ground ground;
    private final SearchRows index;
    private final LastChanges changes;
    private final Clock clock;

    HouseholdRecords(
            HouseholdRepository households,
            RegistrationRows rows,
            Ground ground,
            SearchRows index,
            LastChanges changes,
            Clock clock) {
        this.households = households;
        this.rows = rows;
        this.ground = ground;
        this.index = index;
        this.changes = changes;
        this.clock = clock;
    }

    Household get(HouseholdId id) {
        return households.get(id);
    }

    Household hold(HouseholdId id) {
        return households.hold(id);
    }

    List<PersonId> members(HouseholdId id) {
        return households.members(id);
    }

    HouseholdId add(String address) {
        var id = new HouseholdId(Ids.next());
        rows.addHouseholds(List.of(row(id, address)), clock.instant());
        return id;
    }

    void change(Act act, Household before, HouseholdChange change) {
        var id = before.id();
        households.remember(id, act);
        var moved = !change.address().equals(before.address().raw());
        if (moved) {
            households.readdress(row(id, change.address()));
        }
        households.locate(id, moved && Objects.equals(change.point(), before.point()) ? null : change.point());
        households.arrange(id, change.policy());
        var residents = households.allWhoLiveIn(id);
        index.refresh(residents);
        residents.forEach(resident -> changes.changed(act, resident));
    }

    void locate(Map<HouseholdId, GeoPoint> points) {
        households.locate(points);
    }

    void move(Act act, Person person, HouseholdId to, LocalDate day) {
        households.get(to);
        households.move(person, to, day);
        index.refresh(List.of(person.id().value()));
        changes.changed(act, person.id().value());
    }

    private HouseholdRow row(HouseholdId id, String address) {
        var read = ground.read(address);
        return HouseholdRow.of(
                id.value(), read, ground.districtOf(read).map(DistrictId::value).orElse(null));
    }
}
