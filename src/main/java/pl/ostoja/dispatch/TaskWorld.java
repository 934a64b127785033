package pl.ostoja.dispatch;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.requests.NeedId;
import pl.ostoja.ui.Memory;

/// What a task has to know of the world around it: the door, the templates, who may carry, who is confined.
@Repository
class TaskWorld {

    private final JdbcClient db;
    private final Supplier<Map<String, List<TaskTemplate>>> templates;

    TaskWorld(JdbcClient db, Memory memory) {
        this.db = db;
        this.templates = memory.of(this::readTemplates, "dispatch.task_template");
    }

    List<TaskTemplate> templatesFor(String needKind) {
        return templates.get().getOrDefault(needKind, List.of());
    }

    private Map<String, List<TaskTemplate>> readTemplates() {
        return db.sql("""
                select need_kind, type, from_hour, until_hour, vehicle, two_persons, protection
                  from dispatch.task_template order by id
                """).query(TaskTemplate.class).stream().collect(groupingBy(TaskTemplate::needKind));
    }

    /// Where a household lives.
    ///
    /// @param confined somebody of it may not leave it on that day
    record Place(Door door, boolean confined) {}

    Place placeOf(HouseholdId household, LocalDate day) {
        return Optional.ofNullable(placesOf(List.of(household), day).get(household))
                .orElseThrow(Problem.NotFound::new);
    }

    Map<HouseholdId, Place> placesOf(List<HouseholdId> households, LocalDate day) {
        var places = new HashMap<HouseholdId, Place>();
        db.sql("""
                select h.id, h.address, h.lat, h.lon, h.district, h.two_persons,
                       exists (select from quarantine.confinement c
                                where c.household = h.id and c.state = 'ACTIVE'
                                  and c.kind in ('QUARANTINE', 'HOME_ISOLATION', 'SELF_ISOLATION')
                                  and c.start_day <= :day and c.end_day >= :day) as confined
                  from people.household_card h where h.id = any(:households)
                """)
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((ResultSet row) -> {
                    places.put(new HouseholdId(row.getObject("id", UUID.class)), place(row));
                });
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new Door(
                        row.getString("address"),
                        false,
                        row.getObject("lat", Double.class),
                        row.getObject("lon", Double.class),
                        row.getObject("district", UUID.class),
                        row.getBoolean("two_persons")),
                row.getBoolean("confined"));
    }

    /// Whether the need is for something to eat.
    boolean isFood(NeedId need) {
        return db.sql("select help in ('MEAL', 'FOOD', 'OTHER_FOOD') from requests.need_card where id = :need")
                .param("need", need.value())
                .query(Boolean.class)
                .single();
    }

    /// Refused unless all of them may carry tasks now.
    void requireCrew(Carrier carrier, Instant now) {
        switch (carrier) {
            case Carrier.Worker(var account, var companion) -> {
                requireCarrier(account);
                if (companion != null) {
                    requireCarrier(companion);
                }
            }
            case Carrier.Partner(var organisation) -> {
                if (!isOpenOrganisation(organisation, now)) {
                    throw new Problem.NotFound();
                }
            }
        }
    }

    /// Refused unless the account is open and may carry tasks.
    private void requireCarrier(AccountId account) {
        var may = db.sql("select role from access.account_card where id = :id and active")
                .param("id", account.value())
                .query(String.class)
                .optional()
                .map(role -> Role.valueOf(role).may(Permission.TASKS_DO))
                .orElse(false);
        if (!may) {
            throw new Problem.Refused("carrier-may-carry-tasks");
        }
    }

    /// Whether this account carries the task, alone or as the second person.
    boolean isCarriedBy(TaskId task, UUID account) {
        return db.sql("""
                select exists (select from dispatch.assignment
                                where task = :task and ended_at is null and :account in (account, companion))
                """)
                .param("task", task.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    private boolean isOpenOrganisation(OrganisationId organisation, Instant now) {
        return db.sql("""
                select exists (select from dispatch.organisation
                                where id = :id and (closed_at is null or closed_at > :now))
                """)
                .param("id", organisation.value())
                .param("now", now.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }
}
