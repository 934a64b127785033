package pl.ostoja.dispatch;

import java.util.List;

/// What one crew carried out, entered when it is back.
///
/// @param stops each task once
public record Tour(Carrier carrier, List<Stop> stops) {

    /// A task and how it came into somebody's hands. Its photo, if there is one, is handed in by itself.
    public record Stop(TaskId task, Handover handover) {

        public Stop {
            if (handover.photo() != null) {
                throw new IllegalArgumentException("a photo is handed in by itself");
            }
        }
    }

    public Tour {
        stops = List.copyOf(stops);
        if (stops.stream().map(Stop::task).distinct().count() < stops.size()) {
            throw new IllegalArgumentException("a task is carried out once");
        }
    }
}
