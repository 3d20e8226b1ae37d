#pragma once

namespace bench {

/// Many incidents added in one go, one saved, one amended; then pages, searches and counts over all of them; then
/// opening the vault that holds them.
void measureRecords(int incidents);

/// The timeline of 500 and of 5,000 incidents in every form that it can be given out in. Needs a QGuiApplication.
void measureExports();

} // namespace bench
