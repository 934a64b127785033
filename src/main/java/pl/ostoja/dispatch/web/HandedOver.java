package pl.ostoja.dispatch.web;

import java.time.Instant;
import java.util.UUID;
import pl.ostoja.dispatch.Handover;

/// What a carrier has handed over, as it stays on his or her page until the end of the day.
///
/// @param kind code of the need
/// @param photo whether there is one
public record HandedOver(UUID id, String kind, String address, Instant at, Handover.Proof proof, boolean photo) {}
