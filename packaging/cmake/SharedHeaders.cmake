# Headers that nearly every source reads, read once for all of them: with HOLDFAST_PRECOMPILE a whole build takes two
# thirds of the time. Off by default, so that a source still has to include what it uses; packaging/test.sh switches it on,
# and clang-tidy reads without it.
#
# holdfast_shared_headers(target core|app): the target's sources begin with the headers of that floor.
option(HOLDFAST_PRECOMPILE "Read common headers once for all sources" OFF)

set(_headers_core <QtCore/QAbstractItemModel> <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QDir>
  <QtCore/QFileInfo> <QtCore/QJsonArray> <QtCore/QJsonObject> <QtCore/QObject> <QtCore/QPointer> <QtCore/QSet>
  <QtCore/QSharedPointer> <QtCore/QString> <QtCore/QTemporaryDir> <QtCore/QUrl> <QtCore/QVariant>
  <algorithm> <functional> <memory> <optional> <ranges> <span> <variant> <vector>)
set(_headers_app ${_headers_core} <QtWidgets/QAbstractItemView> <QtWidgets/QApplication> <QtWidgets/QBoxLayout>
  <QtWidgets/QLabel> <QtWidgets/QLineEdit> <QtWidgets/QPlainTextEdit> <QtWidgets/QPushButton> <QtWidgets/QWidget>)

if(HOLDFAST_PRECOMPILE)
  foreach(floor IN ITEMS core app)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/headers_${floor}.cpp" CONTENT "// Nothing but the headers.\n")
    add_library(headers_${floor} OBJECT "${PROJECT_BINARY_DIR}/headers_${floor}.cpp")
    set_target_properties(headers_${floor} PROPERTIES AUTOMOC OFF AUTOUIC OFF UNITY_BUILD OFF)
    target_precompile_headers(headers_${floor} PRIVATE ${_headers_${floor}})
  endforeach()
  target_link_libraries(headers_core PRIVATE Qt6::Core build_flags)
  target_link_libraries(headers_app PRIVATE Qt6::Core Qt6::Widgets Qt6::Svg build_flags)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess) # for the compiler cache
  endif()
endif()

function(holdfast_shared_headers target floor)
  if(HOLDFAST_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM headers_${floor})
  endif()
endfunction()
