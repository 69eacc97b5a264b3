# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# When this version was released: by the changelog, whose section has the day after the version.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md release_heading
     REGEX "^## ${PROJECT_VERSION} - [0-9]+-[0-9]+-[0-9]+$")
if(NOT release_heading)
  message(FATAL_ERROR "CHANGELOG.md has no section \"## ${PROJECT_VERSION} - YEAR-MONTH-DAY\".")
endif()
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+$" RADARDESK_RELEASE_DATE "${release_heading}")
