# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The target QCustomPlot: the library, built for Qt 6. Debian's configuration for CMake says neither
# where the header is nor that the library is a shared one. Its libQCustomPlot.so is for Qt 5.
find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h)
find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6)
mark_as_advanced(QCUSTOMPLOT_INCLUDE_DIR QCUSTOMPLOT_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlot REQUIRED_VARS QCUSTOMPLOT_LIBRARY
                                                            QCUSTOMPLOT_INCLUDE_DIR)
if(QCustomPlot_FOUND AND NOT TARGET QCustomPlot)
  add_library(QCustomPlot UNKNOWN IMPORTED GLOBAL)
  # Its header reads all of Qt PrintSupport.
  set_target_properties(
    QCustomPlot
    PROPERTIES IMPORTED_LOCATION ${QCUSTOMPLOT_LIBRARY}
               INTERFACE_INCLUDE_DIRECTORIES ${QCUSTOMPLOT_INCLUDE_DIR}
               INTERFACE_COMPILE_DEFINITIONS QCUSTOMPLOT_USE_LIBRARY
               INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
