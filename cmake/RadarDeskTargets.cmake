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

# A part: a static library named after its folder below src/. Its headers are included as
# <part/header.h>.
#
# Each part compiles as one source or a few: reading Qt's headers is nearly all of a build, and
# writing them precompiled was measured to cost more than it saves. So a name in an unnamed
# namespace is unique in its part, and each source of a QObject ends by including its moc file.
function(radardesk_part name)
  cmake_parse_arguments(PART "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${PART_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(
    ${name}
    PUBLIC ${PART_LINKS}
    PRIVATE ${PART_PRIVATE_LINKS} radardesk_flags)
endfunction()

# The tests of one part: a Qt Test class and a function of the file's name in each source, one
# program for them all, and each its own CTest test. GUI tests share the display, on which one
# window at a time has the keyboard focus.
function(radardesk_tests part)
  cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;SUPPORT;LINKS" ${ARGN})
  create_test_sourcelist(sources test_${part}.cpp ${TEST_SOURCES})
  add_executable(test_${part} ${sources} ${TEST_SUPPORT})
  target_link_libraries(test_${part} PRIVATE ${TEST_LINKS} Qt6::Test radardesk_flags)
  target_include_directories(test_${part} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  set_source_files_properties(test_${part}.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set_target_properties(test_${part} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  foreach(source IN LISTS TEST_SOURCES)
    cmake_path(GET source STEM test)
    add_test(NAME ${part}.${test} COMMAND test_${part} ${test})
    set_tests_properties(${part}.${test} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
    if(TEST_GUI)
      # Windows that show what was parsed are worth the sanitizers' time, the others not.
      set(label windows)
      if(test MATCHES "^tst_(code|composer|placeholders|scenarios|templates|transfer)$")
        set(label gui)
      endif()
      set_tests_properties(${part}.${test} PROPERTIES RESOURCE_LOCK display LABELS ${label})
    endif()
  endforeach()
endfunction()
