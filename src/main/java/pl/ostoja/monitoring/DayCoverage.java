package pl.ostoja.monitoring;

/// Persons whose turn it was on a day, and how it went with them. The parts add up to the total.
///
/// @param reached spoken with
/// @param refused said that they want no calls
/// @param closed nothing more to do by phone: in hospital, moved, dead, confirmed by the Police
/// @param escalated not reached; somebody owns the next step
/// @param open waiting, on the phone, or left over when the day ended
public record DayCoverage(int total, int reached, int refused, int closed, int escalated, int open) {

    /// Everyone reached or escalated: nobody of the day is without an owner.
    public boolean isComplete() {
        return open == 0;
    }

    /// Of a hundred; a day without calls is complete.
    public int percentReached() {
        return total == 0 ? 100 : (int) Math.round(100.0 * (reached + refused + closed) / total);
    }

    /// With whom nobody has spoken, whatever became of it.
    public int notReached() {
        return total - reached;
    }

    public int done() {
        return reached + refused + closed;
    }
}
