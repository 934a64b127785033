package pl.ostoja.access;

import java.time.LocalDate;
import java.util.Set;
import pl.ostoja.kernel.Permission;

/// What is needed to let a program in.
///
/// @param name the program, as the journal will name it
/// @param scope what it may do; at least one permission
/// @param lastDay the last day on which it may come in, at most a year from now
public record NewToken(String name, Set<Permission> scope, LocalDate lastDay) {}
