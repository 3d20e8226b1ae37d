# SQLCipher 4, linked statically with its symbols hidden: a plain SQLite in the same process would otherwise take
# its place and write plain text. Gives SQLCipher::SQLCipher.
#
# SQLCIPHER_AMALGAMATION_DIR: a folder with SQLCipher's sqlite3.c and sqlite3.h, for systems without libsqlcipher.a.
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
set(SQLCIPHER_AMALGAMATION_DIR "" CACHE PATH "Folder with SQLCipher's sqlite3.c")

if(SQLCIPHER_AMALGAMATION_DIR)
  add_library(sqlcipher_amalgamation STATIC "${SQLCIPHER_AMALGAMATION_DIR}/sqlite3.c")
  target_compile_definitions(sqlcipher_amalgamation
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5 SQLITE_SECURE_DELETE
            SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_TRUSTED_SCHEMA=0 SQLITE_OMIT_LOAD_EXTENSION
            SQLITE_USE_URI=0 SQLITE_MAX_MMAP_SIZE=0)
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/sqlcipher-include")
  file(COPY "${SQLCIPHER_AMALGAMATION_DIR}/sqlite3.h" DESTINATION "${CMAKE_BINARY_DIR}/sqlcipher-include/sqlcipher")
  target_include_directories(sqlcipher_amalgamation PUBLIC "${CMAKE_BINARY_DIR}/sqlcipher-include")
  target_link_libraries(sqlcipher_amalgamation PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
  add_library(SQLCipher::SQLCipher ALIAS sqlcipher_amalgamation)
  set(SQLCipher_FOUND TRUE)
  return()
endif()

find_path(SQLCipher_INCLUDE_DIR NAMES sqlcipher/sqlite3.h)
find_library(SQLCipher_LIBRARY NAMES libsqlcipher.a sqlcipher.lib)
mark_as_advanced(SQLCipher_INCLUDE_DIR SQLCipher_LIBRARY)

if(SQLCipher_INCLUDE_DIR AND SQLCipher_LIBRARY AND NOT SQLCipher_VERSION)
  if(CMAKE_CROSSCOMPILING)
    message(FATAL_ERROR "Cross-compiling: say which SQLCipher this is with -DSQLCipher_VERSION=4.x.y")
  endif()
  try_run(_probe_exit _probe_compiled "${CMAKE_BINARY_DIR}/sqlcipher-probe"
    "${CMAKE_CURRENT_LIST_DIR}/SQLCipherProbe.c"
    CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCipher_INCLUDE_DIR}"
    COMPILE_DEFINITIONS -DSQLITE_HAS_CODEC
    LINK_LIBRARIES "${SQLCipher_LIBRARY}" OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m
    COMPILE_OUTPUT_VARIABLE _probe_build
    RUN_OUTPUT_VARIABLE _probe_output)
  if(NOT _probe_compiled)
    message(STATUS "SQLCipher was found but a test program does not build with it:\n${_probe_build}")
  elseif(NOT _probe_exit EQUAL 0)
    message(STATUS "SQLCipher was found but does not fit: probe code ${_probe_exit} "
                   "(10 header differs, 11 threads, 12 no FTS5: version 3, 13 no codec, 14-16 does not work). "
                   "Debian 12 has SQLCipher 4 in backports; packaging/setup.sh installs it.")
  else()
    string(REGEX MATCH "^[0-9]+(\\.[0-9]+)*" _probe_version "${_probe_output}")
    set(SQLCipher_VERSION "${_probe_version}" CACHE STRING "What PRAGMA cipher_version says" FORCE)
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher
  REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR SQLCipher_VERSION VERSION_VAR SQLCipher_VERSION)
if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
  add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
  set_target_properties(SQLCipher::SQLCipher PROPERTIES
    IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;m;${CMAKE_DL_LIBS}"
    INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,libsqlcipher.a")
endif()
