/** The API's description (OpenAPI 3.1), made from what the features offer, so that it cannot fall behind them. */
@NullMarked
package org.acuerda.command.openapi;

import org.jspecify.annotations.NullMarked;
