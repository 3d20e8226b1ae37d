#pragma once

namespace core::db {

/// Makes SQLite take its memory from malloc() and overwrite every block before it is given back, so that freed heap
/// holds no text of a record (`security-design` 5.1: 292 of 500 row texts were still there without it). Before
/// sqlite3_initialize() only. False when SQLite refuses.
bool installWipingAllocator();

} // namespace core::db
