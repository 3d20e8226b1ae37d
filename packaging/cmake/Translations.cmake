# Every translations/holdfast_*.ts is built in and found under :/translations, so a language is added by its file alone.
# Not qt_add_translations(): its update target would put every sentence into holdfast_en.ts, which holds only the
# plurals of English. How the files are brought up to date stands in translations/README.md.
file(GLOB app_languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/holdfast_*.ts")
qt_add_lrelease(app_ui TS_FILES ${app_languages} QM_FILES_OUTPUT_VARIABLE app_translations)

# The words of Qt itself in those languages, where Qt is installed with them (Debian: qt6-translations-l10n).
foreach(file IN LISTS app_languages)
  string(REGEX REPLACE ".*holdfast_(.*)\\.ts$" "qtbase_\\1.qm" of_qt "${file}")
  if(EXISTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/${of_qt}")
    list(APPEND app_translations "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/${of_qt}")
  endif()
endforeach()

foreach(file IN LISTS app_translations)
  cmake_path(GET file FILENAME name)
  set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
endforeach()
qt_add_resources(app_ui translations PREFIX /translations FILES ${app_translations})
