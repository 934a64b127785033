package pl.ostoja.reports;

import java.util.List;

/// Figures that a module contributes.
public interface Figures {

    List<Figure> figures();
}
