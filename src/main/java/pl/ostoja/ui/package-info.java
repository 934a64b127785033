/// What every screen shares: the layout and the menu, texts in each language, answers made of templates, pages for
/// problems, and the line by which open screens learn that something has changed.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package pl.ostoja.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
