package pl.ostoja.dispatch;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Ids;

/// SQL of whole tours: who carried, what was handed over.
@Repository
class TourRepository {

    private final JdbcClient db;

    TourRepository(JdbcClient db) {
        this.db = db;
    }

    /// The unique index decides, should somebody have one of the tasks: then nothing of the tour is written.
    void assign(List<Tour.Stop> stops, Carrier carrier, Instant at) {
        var worker = carrier instanceof Carrier.Worker one ? one : null;
        var companion = worker == null ? null : worker.companion();
        db.sql("""
                insert into dispatch.assignment (id, task, account, companion, organisation, since)
                select t.id, t.task, cast(:account as uuid), cast(:companion as uuid), cast(:organisation as uuid), :at
                  from unnest(:ids, :tasks) as t (id, task)
                """)
                .param("ids", Stream.generate(Ids::next).limit(stops.size()).toArray(UUID[]::new))
                .param("tasks", tasks(stops))
                .param("account", worker == null ? null : worker.account().value())
                .param("companion", companion == null ? null : companion.value())
                .param(
                        "organisation",
                        carrier instanceof Carrier.Partner partner
                                ? partner.organisation().value()
                                : null)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void handOver(List<Tour.Stop> stops, Instant at) {
        db.sql("""
                insert into dispatch.handover (task, at, way, proof, receiver, quantity, note)
                select t.task, :at, t.way, t.proof, t.receiver, t.quantity, t.note
                  from unnest(:tasks, :ways, :proofs, :receivers, :quantities, :notes)
                    as t (task, way, proof, receiver, quantity, note)
                """)
                .param("at", at.atOffset(UTC))
                .param("tasks", tasks(stops))
                .param("ways", words(stops, stop -> stop.handover().way().name()))
                .param("proofs", words(stops, stop -> stop.handover().proof().name()))
                .param("receivers", words(stops, stop -> stop.handover().receiver()))
                .param(
                        "quantities",
                        stops.stream().map(stop -> stop.handover().quantity()).toArray(Integer[]::new))
                .param("notes", words(stops, stop -> stop.handover().note()))
                .update();
    }

    private interface Words {
        @Nullable
        String of(Tour.Stop stop);
    }

    private static @Nullable String[] words(List<Tour.Stop> stops, Words words) {
        return stops.stream().map(words::of).toArray(String[]::new);
    }

    private static UUID[] tasks(List<Tour.Stop> stops) {
        return stops.stream().map(stop -> stop.task().value()).toArray(UUID[]::new);
    }
}
