# Looks at a finished program: what it links, what it exports, how it is hardened. Run by CTest:
#   cmake -DBIN=<program> [-DSANITIZED=ON] [-DDIRECTLY=ON] -P CheckBinary.cmake
# DIRECTLY: looks only at what the program itself links, not at what its libraries bring.
# A plain SQLite in the process would take SQLCipher's place and write plain text; anything that speaks to the
# network has no business here.
if(NOT EXISTS "${BIN}")
  message(FATAL_ERROR "there is no ${BIN}")
endif()

execute_process(COMMAND readelf --wide --file-header --program-headers --dynamic "${BIN}"
  OUTPUT_VARIABLE elf COMMAND_ERROR_IS_FATAL ANY)
foreach(bad libsqlite3 libsqlcipher libQt6Network libQt6Sql libQt6Pdf libQt6Multimedia libQt6WebEngine libQt6Qml
            libcurl libssl libnss3 libavformat libavcodec libpulse)
  if(DIRECTLY AND bad MATCHES "^lib(av|pulse)")
    continue() # That is what it is for.
  endif()
  if(elf MATCHES "NEEDED[^\n]*${bad}")
    message(SEND_ERROR "${BIN} links ${bad}")
  endif()
endforeach()
if(elf MATCHES "RPATH|RUNPATH")
  message(STATUS "${BIN} has a library path of its own")
endif()
if(NOT elf MATCHES "Type:[ ]+DYN")
  message(SEND_ERROR "${BIN} is not position-independent")
endif()
if(NOT elf MATCHES "GNU_RELRO")
  message(SEND_ERROR "${BIN} has writable relocations (no RELRO)")
endif()
if(NOT elf MATCHES "BIND_NOW|FLAGS[^\n]* NOW")
  message(SEND_ERROR "${BIN} binds lazily (no BIND_NOW)")
endif()
if(NOT elf MATCHES "GNU_STACK[^\n]* RW ")
  message(SEND_ERROR "${BIN} has an executable stack")
endif()

execute_process(COMMAND nm -D --defined-only "${BIN}" OUTPUT_VARIABLE exported COMMAND_ERROR_IS_FATAL ANY)
if(exported MATCHES " (sqlite3_|sqlcipher_)")
  message(SEND_ERROR "${BIN} exports SQLite symbols")
endif()

if(DIRECTLY)
  return()
endif()
execute_process(COMMAND ldd "${BIN}" OUTPUT_VARIABLE loaded COMMAND_ERROR_IS_FATAL ANY)
foreach(bad libsqlite3 libQt6Network libQt6Sql libcurl libssl libnss3)
  if(loaded MATCHES "${bad}")
    message(SEND_ERROR "${BIN} loads ${bad} by way of another library")
  endif()
endforeach()
