package pl.ostoja.journal;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody asks what the house knows of a person.
///
/// @param askedBy who asks: the person, a parent, a proxy
/// @param identity how it was made sure who asks
public record NewDataRequest(UUID person, String askedBy, String identity, LocalDate receivedOn) {}
