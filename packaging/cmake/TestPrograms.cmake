# holdfast_core_test(tst_Name [LABELS …] [LIBRARIES …]): tst_Name.cpp as a test program that links core only.
# holdfast_app_test(tst_Name …): the same with the widgets, on the offscreen platform.
#
# AUTOMOC is for tests with a Q_OBJECT in a header of their own, or under an #if that asks for the system.
#
# Labels: "core" and "app" are set here; "threads" marks what the thread sanitizer runs; "plain" marks what has parts that
# no sanitizer can run, and is made also when HOLDFAST_CORE_TESTS is off (another build runs the tests of core then).
# Targets: core_tests, app_tests and thread_tests build the programs of one label.
set(HOLDFAST_SAMPLES "${PROJECT_SOURCE_DIR}/../shared/samples" CACHE PATH "Sample files of foreign formats, if there")

option(HOLDFAST_CORE_TESTS "Make the tests of core" ON)

add_custom_target(core_tests)
add_custom_target(app_tests)
add_custom_target(thread_tests)

function(_holdfast_test name floor)
  cmake_parse_arguments(arg "AUTOMOC" "TIMEOUT" "LABELS;LIBRARIES;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_AUTOMOC})
  if(NOT arg_AUTOMOC) # moc reads the one file; nothing is searched for, and no empty source is compiled beside it.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    qt_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" "${moc}" TARGET ${name})
    target_sources(${name} PRIVATE "${moc}")
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  endif()
  target_link_libraries(${name} PRIVATE test_support Qt6::Test build_flags ${arg_LIBRARIES})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${arg_TIMEOUT} LABELS "${floor};${arg_LABELS}"
    ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;HOLDFAST_SAMPLES=${HOLDFAST_SAMPLES};HOLDFAST_SOURCE=${PROJECT_SOURCE_DIR};HOLDFAST_BIN=${PROJECT_BINARY_DIR}/bin;${arg_ENVIRONMENT}")
  add_dependencies(${floor}_tests ${name})
  if("threads" IN_LIST arg_LABELS)
    add_dependencies(thread_tests ${name})
  endif()
endfunction()

function(holdfast_core_test name)
  if(NOT HOLDFAST_CORE_TESTS AND NOT "plain" IN_LIST ARGN)
    return()
  endif()
  _holdfast_test(${name} core LIBRARIES core ${ARGN})
  holdfast_shared_headers(${name} core)
endfunction()

function(holdfast_app_test name)
  _holdfast_test(${name} app LIBRARIES core app_ui ${ARGN} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  holdfast_shared_headers(${name} app)
endfunction()
