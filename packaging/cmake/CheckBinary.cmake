# Looks at a finished program: what it links, what it exports, how it is hardened. Run by CTest:
#   cmake -DBIN=<program> [-DSANITIZED=ON] [-DDIRECTLY=ON] [-DREADS_FOREIGN=ON] -P CheckBinary.cmake
# DIRECTLY: looks only at what the program itself links, not at what its libraries bring.
# A plain SQLite in the process would take SQLCipher's place and write plain text; anything that speaks to the
# network has no business here. Libraries that read foreign formats belong to holdfast-reader alone (READS_FOREIGN);
# there Qt's reader of PDF brings Qt Network along, and the locked-in process cannot make a socket.
if(NOT EXISTS "${BIN}")
  message(FATAL_ERROR "there is no ${BIN}")
endif()

execute_process(COMMAND readelf --wide --file-header --program-headers --dynamic "${BIN}"
  OUTPUT_VARIABLE elf COMMAND_ERROR_IS_FATAL ANY)
set(unwelcome libsqlite3 libsqlcipher libQt6Sql libQt6Multimedia libQt6WebEngine libQt6Qml libcurl libssl libnss3
    libavformat libavcodec libpulse)
if(NOT READS_FOREIGN)
  list(APPEND unwelcome libQt6Network libQt6Pdf libheif libexiv2 libgmime)
endif()
foreach(bad IN LISTS unwelcome)
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
set(unwelcome libsqlite3 libQt6Sql libnss3)
if(NOT READS_FOREIGN)
  list(APPEND unwelcome libQt6Network libQt6Pdf libheif libexiv2 libgmime libcurl libssl)
endif()
foreach(bad IN LISTS unwelcome)
  if(loaded MATCHES "${bad}")
    message(SEND_ERROR "${BIN} loads ${bad} by way of another library")
  endif()
endforeach()
