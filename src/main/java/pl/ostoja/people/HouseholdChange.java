package pl.ostoja.people;

/// What a household's record is to say from now on.
///
/// @param address as told
public record HouseholdChange(String address, Household.ContactPolicy policy) {}
