# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(radardesk_flags INTERFACE)
# A designated initializer names what matters; the rest has its default.
target_compile_options(
  radardesk_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                            -Woverloaded-virtual -Wno-missing-field-initializers)
target_compile_definitions(
  radardesk_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
                            QT_NO_FOREACH QT_STRICT_ITERATORS)
# What ccache needs to tell what a precompiled header holds.
target_compile_options(radardesk_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
# Headers of some libraries ask for it, and a precompiled header is for those who were compiled alike.
target_compile_options(radardesk_flags INTERFACE -pthread)

# The same bytes wherever the sources and the build are. Debuggers want the folders as they are.
set(is_released $<NOT:$<CONFIG:Debug>>)
target_compile_options(
  radardesk_flags INTERFACE $<${is_released}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>
                            $<${is_released}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>)
# The second format of rcc, and later ones, keep when a file was changed.
set(RADARDESK_RCC_OPTIONS --format-version 1)

# In a unity build the sources of one folder are compiled as one, since reading Qt's headers is
# nearly all of a build. So a name in an unnamed namespace is unique in its folder, and each source
# of a QObject ends by including its moc file.
function(radardesk_unity target)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${target}_${folder}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# Headers that nearly every source reads, compiled once for all targets that link at least what is
# named here: a precompiled header is only taken where everything defined for it is defined too.
function(radardesk_precompiled name)
  cmake_parse_arguments(PRECOMPILED "" "" "LINKS;HEADERS" ${ARGN})
  set(source ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(precompiled_${name} STATIC ${source})
  set_target_properties(
    precompiled_${name}
    PROPERTIES AUTOMOC OFF
               AUTOUIC OFF
               AUTORCC OFF
               UNITY_BUILD OFF)
  target_link_libraries(precompiled_${name} PRIVATE ${PRECOMPILED_LINKS} radardesk_flags)
  target_precompile_headers(precompiled_${name} PRIVATE ${PRECOMPILED_HEADERS})
endfunction()

# A room: a static library named after its folder below src/. Its headers are included as
# <room/folder/header.h>. PRECOMPILED names the headers that are read beforehand, "core" unless told.
function(radardesk_room name)
  cmake_parse_arguments(ROOM "" "PRECOMPILED" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)
  target_link_libraries(
    ${name}
    PUBLIC ${ROOM_LINKS}
    PRIVATE ${ROOM_PRIVATE_LINKS} $<BUILD_INTERFACE:radardesk_flags>)
  radardesk_unity(${name})
  if(NOT ROOM_PRECOMPILED)
    set(ROOM_PRECOMPILED core)
  endif()
  target_precompile_headers(${name} REUSE_FROM precompiled_${ROOM_PRECOMPILED})
endfunction()

# A program for the tests that radardesk_tests() adds to it.
function(radardesk_test_program name)
  cmake_parse_arguments(PROGRAM "" "PRECOMPILED" "LINKS" ${ARGN})
  add_executable(test_${name})
  target_precompile_headers(test_${name} REUSE_FROM precompiled_${PROGRAM_PRECOMPILED})
  target_link_libraries(test_${name} PRIVATE ${PROGRAM_LINKS} Qt6::Test radardesk_flags)
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests
                                                UNITY_BUILD_MODE GROUP)
endfunction()

# Adds tests to a program: a Qt Test class and a function of the file's name in each source, and each
# its own CTest test, named after the folder below tests/. GUI tests share the display, on which one
# window at a time has the keyboard focus.
function(radardesk_tests program)
  cmake_parse_arguments(TESTS "GUI" "TIMEOUT" "SOURCES;SUPPORT" ${ARGN})
  if(NOT TESTS_TIMEOUT)
    set(TESTS_TIMEOUT 120)
  endif()
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME room)
  foreach(source IN LISTS TESTS_SOURCES TESTS_SUPPORT)
    set(path ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    cmake_path(GET path PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    set_source_files_properties(${path} TARGET_DIRECTORY test_${program} PROPERTIES UNITY_GROUP
                                                                                     ${folder})
    target_sources(test_${program} PRIVATE ${path})
  endforeach()
  foreach(source IN LISTS TESTS_SOURCES)
    cmake_path(GET source STEM test)
    set_property(TARGET test_${program} APPEND PROPERTY RADARDESK_TESTS ${test})
    add_test(NAME ${room}.${test} COMMAND test_${program} ${test})
    set_tests_properties(${room}.${test} PROPERTIES TIMEOUT ${TESTS_TIMEOUT})
    if(TESTS_GUI)
      # Windows that show what was parsed are worth the sanitizers' time, the others not.
      set(label windows)
      if(test MATCHES "^tst_(code|composer|placeholders|scenarios|templates|transfer)$")
        set(label gui)
      endif()
      set_tests_properties(${room}.${test} PROPERTIES RESOURCE_LOCK display LABELS ${label})
    endif()
  endforeach()
endfunction()

# The main() of a program of tests, when all of them have been added.
function(radardesk_test_main program)
  get_target_property(tests test_${program} RADARDESK_TESTS)
  set(declarations "")
  set(rows "")
  foreach(test IN LISTS tests)
    string(APPEND declarations "int ${test}(int argc, char *argv[]);\n")
    string(APPEND rows "    {\"${test}\", &${test}},\n")
  endforeach()
  set(main ${CMAKE_CURRENT_BINARY_DIR}/main_${program}.cpp)
  configure_file(${PROJECT_SOURCE_DIR}/tests/main.cpp.in ${main} @ONLY)
  target_sources(test_${program} PRIVATE ${main})
endfunction()

# A program that tests start; they find its path by the macro given.
function(radardesk_test_tool name program macro)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE radardesk_flags)
  # A source that is made by the build is not there yet when moc looks for it.
  set_target_properties(
    ${name}
    PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests
               AUTOMOC OFF
               AUTOUIC OFF
               AUTORCC OFF
               UNITY_BUILD OFF)
  add_dependencies(test_${program} ${name})
  target_compile_definitions(test_${program} PRIVATE ${macro}="$<TARGET_FILE:${name}>")
endfunction()
