/// The screens of requests and the way in for programs.
@NullMarked
package pl.ostoja.requests.web;

import org.jspecify.annotations.NullMarked;
