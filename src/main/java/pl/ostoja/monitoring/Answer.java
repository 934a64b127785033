package pl.ostoja.monitoring;

import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;

/// What was answered to a question of the script; without a person it is the household's answer.
public record Answer(@Nullable PersonId person, String question, String choice) {}
