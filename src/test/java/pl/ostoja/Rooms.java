package pl.ostoja;

import static pl.ostoja.access.Role.ADMINISTRATOR;
import static pl.ostoja.access.Role.CARRIER;
import static pl.ostoja.access.Role.DATA_PROTECTION_OFFICER;
import static pl.ostoja.access.Role.DIRECTOR;
import static pl.ostoja.access.Role.DISPATCHER;
import static pl.ostoja.access.Role.HEAD_OF_SECTION;
import static pl.ostoja.access.Role.OPERATOR;
import static pl.ostoja.access.Role.OVERSIGHT;
import static pl.ostoja.access.Role.SOCIAL_WORKER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;

/// Every page of the product, with the role that uses it and an address behind which there is something to see.
final class Rooms {

    /// One page.
    ///
    /// @param door the pattern of its address
    /// @param role who looks at it; null for a stranger
    record Room(String door, @Nullable Role role, String address) {}

    private final BusyTown town;
    private final List<Room> rooms = new ArrayList<>();

    private Rooms(BusyTown town) {
        this.town = town;
    }

    static List<Room> of(BusyTown town) {
        var all = new Rooms(town);
        all.ofAdministration();
        all.ofProtection();
        all.ofPeople();
        all.ofLists();
        all.ofCalls();
        all.ofRequestsAndTasks();
        all.ofFigures();
        return List.copyOf(all.rooms);
    }

    private void ofAdministration() {
        add(null, "/sign-in");
        add(null, "/problems/{rule}", "/problems/list-is-sealed");
        add(ADMINISTRATOR, "/accounts");
        add(ADMINISTRATOR, "/accounts/new");
        add(ADMINISTRATOR, "/accounts/{id}", "select id from access.account where role = 'OPERATOR' limit 1");
        add(ADMINISTRATOR, "/account");
        add(ADMINISTRATOR, "/tokens");
        add(ADMINISTRATOR, "/centre");
        add(ADMINISTRATOR, "/centre/edit");
        add(ADMINISTRATOR, "/districts");
        add(ADMINISTRATOR, "/districts/new");
        add(ADMINISTRATOR, "/districts/{id}", "select id from centre.district limit 1");
        add(DIRECTOR, "/facilities");
        add(DIRECTOR, "/facilities/new");
        add(DIRECTOR, "/facilities/{id}", "select id from centre.facility limit 1");
        add(DIRECTOR, "/phone-lines/new");
        add(DIRECTOR, "/phone-lines/{id}", "select id from centre.phone_line limit 1");
        add(ADMINISTRATOR, "/rules");
        add(ADMINISTRATOR, "/rules/{code}", "/rules/R-01");
        add(ADMINISTRATOR, "/needs");
    }

    private void ofProtection() {
        add(DATA_PROTECTION_OFFICER, "/journal");
        add(DATA_PROTECTION_OFFICER, "/journal/seals");
        add(DATA_PROTECTION_OFFICER, "/retention");
        add(DATA_PROTECTION_OFFICER, "/disclosures");
        add(DATA_PROTECTION_OFFICER, "/data-requests");
        add(DATA_PROTECTION_OFFICER, "/data-requests/{id}", "select id from journal.data_request limit 1");
        add(DATA_PROTECTION_OFFICER, "/sealed-lists");
    }

    private void ofPeople() {
        add(OPERATOR, "/people", "/people?q=now");
        add(OPERATOR, "/people/{id}", "/people/" + town.person());
        add(OPERATOR, "/people/new");
        add(OPERATOR, "/people/{id}/form", "/people/" + town.person() + "/form");
        add(OPERATOR, "/people/households/{id}/form", "select id from people.household limit 1");
        add(OPERATOR, "/people/stop-list");
        add(HEAD_OF_SECTION, "/people/duplicates");
        add(
                HEAD_OF_SECTION,
                "/people/{stays}/duplicates/{goes}",
                "/people/" + town.first("select one from people.proposal order by one limit 1") + "/duplicates/"
                        + town.first("select other from people.proposal order by one limit 1"));
    }

    private void ofLists() {
        add(DISPATCHER, "/lists");
        for (var state : List.of("RECEIVED", "COMPARED", "SEALED", "APPLIED")) {
            add(
                    DISPATCHER,
                    "/lists/{id}",
                    "select id from quarantine.official_list where state = '%s' order by id limit 1".formatted(state));
        }
        var compared = town.first("select id from quarantine.official_list where state = 'COMPARED'");
        var number = town.first("select min(number) from quarantine.list_row where list = '%s'".formatted(compared));
        add(DISPATCHER, "/lists/{id}/rows/{number}", "/lists/" + compared + "/rows/" + number);
        var scan = "/lists/" + town.first("select id from quarantine.official_list where file_name = 'skan.pdf'");
        add(DISPATCHER, "/lists/{id}", scan);
        add(DISPATCHER, "/lists/{id}/typing", scan + "/typing");
        add(DISPATCHER, "/situation");
        add(DISPATCHER, "/statuses");
        add(DISPATCHER, "/statuses/{id}", "select id from quarantine.confinement order by id limit 1");
    }

    private void ofCalls() {
        add(OPERATOR, "/next-call");
        add(SOCIAL_WORKER, "/next-call");
        add(SOCIAL_WORKER, "/escalations");
        add(HEAD_OF_SECTION, "/rounds");
        add(HEAD_OF_SECTION, "/rounds/print");
        add(HEAD_OF_SECTION, "/paper");
        add(HEAD_OF_SECTION, "/plans");
        add(HEAD_OF_SECTION, "/plans/{id}", "select id from monitoring.plan limit 1");
        add(DIRECTOR, "/statement", "/statement?day=" + BusyTown.FIRST_DAY);
    }

    private void ofRequestsAndTasks() {
        add(DISPATCHER, "/requests");
        add(DISPATCHER, "/requests/{id}", "select request from requests.need_card where outcome is null limit 1");
        add(DISPATCHER, "/requests/new", "/requests/new?person=" + town.person());
        add(DISPATCHER, "/tasks");
        add(
                DISPATCHER,
                "/tasks",
                "select id from dispatch.task_card where state = 'READY' limit 1",
                "/tasks?open={id}");
        var carrier = town.first(
                "select account from dispatch.task_card where account is not null and state = 'ASSIGNED' limit 1");
        add(DISPATCHER, "/tasks/sheet", "/tasks/sheet?carrier=" + carrier);
        add(DISPATCHER, "/organisations");
        add(CARRIER, "/my-tasks");
    }

    private void ofFigures() {
        add(DIRECTOR, "/day");
        add(DIRECTOR, "/reports");
        add(DIRECTOR, "/difficulties");
        add(DIRECTOR, "/difficulties/new");
        add(DIRECTOR, "/difficulties/{id}", "select id from reports.difficulty limit 1");
        add(DIRECTOR, "/reports/{day}", "/reports/" + BusyTown.TODAY);
        var frozen = "/reports/" + BusyTown.FIRST_DAY + "/versions/1";
        add(DIRECTOR, "/reports/{day}/versions/{version}", frozen);
        add(DIRECTOR, "/reports/{day}/versions/{version}/records/{code}", frozen + "/records/quarantine.in-quarantine");
        add(DIRECTOR, "/figures");
        add(OVERSIGHT, "/figures");
        add(
                DIRECTOR,
                "/figures/{code}/records",
                "/figures/monitoring.reached/records?first=" + BusyTown.FIRST_DAY + "&last=" + BusyTown.TODAY);
    }

    private void add(@Nullable Role role, String door) {
        add(role, door, door);
    }

    /// @param address the address, or the question for the id that belongs into it
    private void add(@Nullable Role role, String door, String address) {
        add(role, door, address, door);
    }

    private void add(@Nullable Role role, String door, String address, String form) {
        var found = address.startsWith("select") ? form.replace("{id}", town.first(address)) : address;
        rooms.add(new Room(door, role, found));
    }
}
