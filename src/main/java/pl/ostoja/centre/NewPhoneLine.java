package pl.ostoja.centre;

import java.util.List;

/// A phone line of the centre with the hours when somebody answers.
public record NewPhoneLine(String name, String number, LinePurpose purpose, List<OpenHours> hours) {}
