# Warnings, hardening and Qt strictness for our own targets, as one INTERFACE library. Linked PRIVATE.
option(HOLDFAST_WERROR "Warnings are errors" OFF)
option(HOLDFAST_FUZZ "Build the libFuzzer targets (clang)" OFF)
set(HOLDFAST_SANITIZE "" CACHE STRING "address,undefined or thread or empty")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

include(CheckPIESupported)
check_pie_supported()

find_program(HOLDFAST_CCACHE ccache)
if(HOLDFAST_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${HOLDFAST_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${HOLDFAST_CCACHE}")
endif()
find_program(HOLDFAST_LLD ld.lld)
if(HOLDFAST_LLD AND NOT APPLE)
  add_link_options(-fuse-ld=lld)
endif()

add_library(build_flags INTERFACE)
target_compile_definitions(build_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(build_flags INTERFACE "${PROJECT_SOURCE_DIR}")

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Wcast-align -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
    -Wno-missing-field-initializers -fstack-protector-strong)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(build_flags INTERFACE -Wduplicated-cond -Wlogical-op -Wno-null-dereference)
  endif()
  if(HOLDFAST_WERROR)
    target_compile_options(build_flags INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
      # std::stable_sort of libstdc++ 12 uses what libstdc++ 12 calls deprecated, and clang says so.
      target_compile_options(build_flags INTERFACE -Wno-error=deprecated-declarations)
    endif()
  endif()
  if(HOLDFAST_SANITIZE)
    add_compile_options(-fsanitize=${HOLDFAST_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${HOLDFAST_SANITIZE})
    if(HOLDFAST_FUZZ)
      add_compile_options(-fsanitize=fuzzer-no-link)
    endif()
  else()
    target_compile_options(build_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  endif()
  if(NOT APPLE)
    add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
  endif()
elseif(MSVC)
  target_compile_options(build_flags INTERFACE /W4 /permissive- /utf-8)
endif()
